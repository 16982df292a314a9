import { useCallback, useEffect, useState } from 'react';
import type { Edition } from '#src/facts/edition.ts';
import { keepOwnCopy } from '#src/state/own-copy.ts';
import { isRefused, openCopy, type Refused } from './open-copy.ts';

/** Opens files that are chosen or dropped anywhere on the page, and tells which was refused last. */
export function useOpenedCopy(edition: Edition) {
  const [refused, setRefused] = useState<Refused | null>(null);
  const open = useCallback(
    async (file: File | undefined) => {
      if (!file) return;
      const result = await openCopy(file, edition);
      if (isRefused(result)) setRefused(result);
      else {
        setRefused(null);
        keepOwnCopy(result);
      }
    },
    [edition],
  );
  useEffect(() => {
    // Without this the browser would leave the page for the file.
    const handleDragOver = (event: DragEvent) => event.preventDefault();
    const handleDrop = (event: DragEvent) => {
      event.preventDefault();
      void open(event.dataTransfer?.files[0]);
    };
    addEventListener('dragover', handleDragOver);
    addEventListener('drop', handleDrop);
    return () => {
      removeEventListener('dragover', handleDragOver);
      removeEventListener('drop', handleDrop);
    };
  }, [open]);
  return { refused, open };
}
