import { fault, type Fault } from './fault.ts';
import { textRuns } from './visible.ts';

const SMALLEST = 12;

/** What a px of this element measures in the window: text in a drawing may be scaled. */
const scaleOf = (element: Element) =>
  element instanceof SVGGraphicsElement
    ? Math.hypot(element.getScreenCTM()?.a ?? 1, element.getScreenCTM()?.b ?? 0)
    : 1;

/** No text is smaller than 12 px. */
export function textSize(): readonly Fault[] {
  return textRuns().flatMap(({ element }) => {
    const size = parseFloat(getComputedStyle(element).fontSize) * scaleOf(element);
    return size < SMALLEST - 0.01 ? [fault('text-size', element, `${size.toFixed(1)} px`)] : [];
  });
}
