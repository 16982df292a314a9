import { fault, type Fault } from './fault.ts';
import { ancestorsOf, canScroll, inkOf, textRuns } from './visible.ts';

/** Sub-pixel differences between a box and its text. */
const SLACK = 1.5;

interface Edges {
  readonly cuts: boolean;
  readonly from: number;
  readonly to: number;
}

const CUTS = /^(?:hidden|clip)$/;

/** Where an element cuts what is inside it, across and down. */
function edgesOf(element: Element): { readonly across: Edges; readonly down: Edges } {
  const { overflowX, overflowY } = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const isWindow = element === document.documentElement;
  const across = { cuts: CUTS.test(overflowX) || isWindow, from: box.left, to: box.right };
  return { across, down: { cuts: CUTS.test(overflowY), from: box.top, to: box.bottom } };
}

const isCut = ({ cuts, from, to }: Edges, start: number, end: number) =>
  cuts && (start < from - SLACK || end > to + SLACK);

function cutter(box: DOMRect, element: Element): Element | null {
  for (const ancestor of ancestorsOf(element)) {
    if (canScroll(ancestor)) return null;
    const { across, down } = edgesOf(ancestor);
    if (isCut(across, box.left, box.right) || isCut(down, box.top, box.bottom)) return ancestor;
  }
  return null;
}

/** No text is cut off by a box that hides what does not fit, nor by the edge of the window. */
export function clipped(): readonly Fault[] {
  return textRuns().flatMap(({ element, boxes }) => {
    const by = boxes.map((box) => cutter(inkOf(box, element), element)).find((one) => one !== null);
    return by ? [fault('clipped', element, `cut off by ${by.localName}.${by.getAttribute('class') ?? ''}`)] : [];
  });
}
