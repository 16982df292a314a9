import { useCallback, useState } from 'react';
import { useChangeKeys } from '#src/state/use-address.ts';
import { withChoice } from '#src/state/address.ts';
import { useDroppedFiles } from '../use-dropped-files.ts';
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
  useDroppedFiles(useCallback(([file]: readonly File[]) => void open(file), [open]));
  return { refused, open };
}
