import { useState, type DragEvent } from 'react';

/** Slides that are dragged to another place in their list. */
export function useSlideDrag(onMove: (from: number, to: number) => void) {
  const [dragged, setDragged] = useState<number | null>(null);
  return (at: number, id: string) => ({
    draggable: true,
    'data-over': dragged !== null && dragged !== at ? '' : undefined,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.setData('text/plain', id);
      event.dataTransfer.effectAllowed = 'move';
      setDragged(at);
    },
    onDragEnd: () => setDragged(null),
    onDragOver: (event: DragEvent) => {
      if (dragged !== null) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      if (dragged === null) return;
      event.preventDefault();
      onMove(dragged, at);
      setDragged(null);
    },
  });
}
