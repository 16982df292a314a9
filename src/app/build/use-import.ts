import { useEffect, useEffectEvent, useState } from 'react';
import { useEdition } from '../edition.ts';
import { importFiles, type Imported } from './import-decks.ts';

const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;

/** Opens briefings from files, chosen or dropped anywhere on the page. */
export function useImport() {
  const edition = useEdition();
  const [imported, setImported] = useState<readonly Imported[]>([]);
  const [isOver, setOver] = useState(false);
  const open = async (files: readonly File[]) => setImported(await importFiles(files, edition));
  const drop = useEffectEvent((files: readonly File[]) => void open(files));
  useEffect(() => {
    const handleOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const handleLeave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    const handleDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      drop([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('dragover', handleOver);
    document.addEventListener('dragleave', handleLeave);
    document.addEventListener('drop', handleDrop);
    return () => {
      document.removeEventListener('dragover', handleOver);
      document.removeEventListener('dragleave', handleLeave);
      document.removeEventListener('drop', handleDrop);
    };
  }, []);
  return { imported, isOver, open, forget: () => setImported([]) };
}

export type Import = ReturnType<typeof useImport>;
