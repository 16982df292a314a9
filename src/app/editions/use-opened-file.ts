import { useCallback, useEffect, useState } from 'react';
import { useChangeKeys } from '#src/state/use-address.ts';
import { withChoice } from '#src/state/address.ts';
import { openEditionFile, type Refused } from './open-edition-file.ts';

/** Opens files that are chosen or dropped anywhere on the page, and tells which was refused last. */
export function useOpenedFile() {
  const [refused, setRefused] = useState<Refused | null>(null);
  const change = useChangeKeys();
  const open = useCallback(
    async (file: File | undefined) => {
      if (!file) return;
      const result = await openEditionFile(file);
      setRefused(result);
      // What was opened last is the newer one, unless the reader chooses otherwise.
      if (!result) change(({ only }) => ({ only: withChoice(only, 'newer', null) }), { replace: true });
    },
    [change],
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
