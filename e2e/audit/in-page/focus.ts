import { contrast, over, readColour } from './colour.ts';
import { fault, type Fault } from './fault.ts';
import { groundOf } from './ground.ts';
import { ancestorsOf } from './visible.ts';

const THINNEST = 2;
const NEEDED = 3;

/** The nearest box that would cut the ring off on the side where it stands out. */
function cutsRing(element: Element, reach: number): boolean {
  const box = element.getBoundingClientRect();
  for (const ancestor of [...ancestorsOf(element)].slice(1)) {
    const { overflowX, overflowY } = getComputedStyle(ancestor);
    if (!/^(?:hidden|clip)$/.test(overflowX) && !/^(?:hidden|clip)$/.test(overflowY)) continue;
    const edge = ancestor.getBoundingClientRect();
    if (box.top - reach < edge.top - 1 && box.bottom + reach > edge.bottom + 1) return true;
    if (box.left - reach < edge.left - 1 && box.right + reach > edge.right + 1) return true;
  }
  return false;
}

function ringFault(element: Element): string | null {
  const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
  const width = parseFloat(outlineWidth);
  if (outlineStyle === 'none' || width < THINNEST) return 'shows no ring';
  const outside = parseFloat(outlineOffset) >= 0;
  const ground = groundOf(outside ? (element.parentElement ?? element) : element);
  const ratio = contrast(over(readColour(outlineColor), ground), ground);
  if (ratio < NEEDED) return `its ring has contrast ${ratio.toFixed(2)}`;
  return cutsRing(element, parseFloat(outlineOffset) + width) ? 'its ring is cut off' : null;
}

function isCovered(element: Element): boolean {
  const box = element.getBoundingClientRect();
  // Of what is higher than the window, the part that stands in it is asked.
  const middle = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
  const spots = [0.2, 0.5, 0.8].map((part) => [box.x + box.width * part, middle] as const);
  return spots.every(([x, y]) => {
    const top = document.elementFromPoint(x, y);
    return !top || !(element.contains(top) || top.contains(element));
  });
}

/** What has the focus shows it: a ring of 2 px that stands out by 3:1, not cut off, and nothing over it. */
export function focus(): readonly Fault[] {
  const element = document.activeElement;
  if (!element || element === document.body) return [];
  const ring = ringFault(element);
  return [
    ...(ring === null ? [] : [fault('focus', element, ring)]),
    ...(isCovered(element) ? [fault('focus', element, 'is covered while it has the focus')] : []),
  ];
}
