import { useCallback, useState } from 'react';
import type { Edition } from '#src/facts/edition.ts';
import { keepOwnCopy } from '#src/state/own-copy.ts';
import { useDroppedFiles } from '../../use-dropped-files.ts';
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
  useDroppedFiles(useCallback(([file]: readonly File[]) => void open(file), [open]));
  return { refused, open };
}
