import { fault, type Fault } from './fault.ts';
import { inkOf, textRuns } from './visible.ts';

const SLACK = 1;

const isOver = (one: DOMRect, other: DOMRect) =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > SLACK &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > SLACK;

/** What is lifted over the page on purpose, such as a card or an open menu, covers what is below it. */
const layerOf = (element: Element) => element.closest('dialog, details[open] > :not(summary)');

/** No two texts are drawn over each other. */
export function overlaps(): readonly Fault[] {
  const lines = textRuns().flatMap(({ element, boxes }) =>
    boxes.map((box) => ({ element, ink: inkOf(box, element), layer: layerOf(element) })),
  );
  return lines.flatMap((line, at) => {
    const other = lines.slice(at + 1).find((one) => one.layer === line.layer && isOver(one.ink, line.ink));
    if (!other) return [];
    return [fault('overlaps', line.element, `written over "${other.element.textContent?.trim().slice(0, 40) ?? ''}"`)];
  });
}
