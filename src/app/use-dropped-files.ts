import { useEffect } from 'react';

/** Files that are dropped anywhere on the page. */
export function useDroppedFiles(open: (files: readonly File[]) => void) {
  useEffect(() => {
    // Without this the browser would leave the page for the file.
    const handleDragOver = (event: DragEvent) => event.preventDefault();
    const handleDrop = (event: DragEvent) => {
      event.preventDefault();
      open([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener('dragover', handleDragOver);
    addEventListener('drop', handleDrop);
    return () => {
      removeEventListener('dragover', handleDragOver);
      removeEventListener('drop', handleDrop);
    };
  }, [open]);
}
