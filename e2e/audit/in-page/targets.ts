import { fault, type Fault } from './fault.ts';
import { inSight, isSeen } from './visible.ts';

const SIDE = 24;
const CONTROLS = 'a[href], button, select, summary, input, textarea, [role="button"], [role="tab"], [role="switch"]';

/** A link or a figure in a line of text: its height is the line's, and WCAG asks nothing of it. */
function isInSentence(control: Element): boolean {
  if (!getComputedStyle(control).display.startsWith('inline')) return false;
  const line = control.parentElement?.closest('p, li, h1, h2, h3, td, dd, dt, caption, label, figcaption');
  if (!line) return false;
  return (line.textContent ?? '').trim().length > (control.textContent ?? '').trim().length;
}

const middle = (box: DOMRect) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
const isSmall = (box: DOMRect) => box.width < SIDE - 0.05 || box.height < SIDE - 0.05;

/** Whether the circle of 24 px about a small target keeps clear of another target, or of another small one's circle. */
function isCrowded(box: DOMRect, other: DOMRect): boolean {
  const at = middle(box);
  if (isSmall(other)) {
    const there = middle(other);
    return Math.hypot(at.x - there.x, at.y - there.y) < SIDE - 0.05;
  }
  const x = Math.max(other.left - at.x, 0, at.x - other.right);
  const y = Math.max(other.top - at.y, 0, at.y - other.bottom);
  return Math.hypot(x, y) < SIDE / 2 - 0.05;
}

/** Targets are 24 px either way, or stand far enough apart (WCAG 2.5.8). Marks have the table as their equal. */
export function targets(): readonly Fault[] {
  const found = [...document.querySelectorAll(CONTROLS)].filter(isSeen).flatMap((control) => {
    const box = inSight(control.getBoundingClientRect(), control);
    return box && box.bottom + scrollY > 0 ? [{ control, box }] : [];
  });
  return found.flatMap(({ control, box }) => {
    // What is scrolled half out of a box can be scrolled in.
    if (!isSmall(control.getBoundingClientRect()) || isInSentence(control)) return [];
    const near = found.find((other) => other.control !== control && isCrowded(box, other.box));
    const size = `${box.width.toFixed(0)} x ${box.height.toFixed(0)} px`;
    return near ? [fault('targets', control, `${size}, too near ${near.control.textContent?.trim() ?? ''}`)] : [];
  });
}
