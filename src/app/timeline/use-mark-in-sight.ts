import { useEffect } from 'react';

/** Px at the top and the foot of the window in which a mark is hard to see, or behind the reading line. */
const EDGE = { top: 24, foot: 90 } as const;

/** Keeps the mark in the window that a key has chosen: the drawing is higher than a screen. A choice in the list moves nothing. */
export function useMarkInSight(id: string, chosen: string | null) {
  useEffect(() => {
    if (chosen === null || document.activeElement?.getAttribute('role') !== 'listbox') return;
    const mark = document.getElementById(`${id}-${chosen}`);
    const box = mark?.getBoundingClientRect();
    if (!mark || !box || (box.top >= EDGE.top && box.bottom <= innerHeight - EDGE.foot)) return;
    mark.scrollIntoView({ block: 'center' });
  }, [id, chosen]);
}
