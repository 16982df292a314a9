import { contrast } from './colour.ts';
import { MARKS } from './conceal.ts';
import { fault, type Fault } from './fault.ts';
import { readPicture, type Picture } from './picture.ts';
import { isSeen } from './visible.ts';

const NEEDED = 3;
/** How many px must stand out, as a share of the outline: a dashed or hollow mark has no more. */
const OUTLINE = 0.2;

const shapesOf = (mark: Element) =>
  [mark, ...mark.querySelectorAll('*')].filter(
    (element) => element instanceof SVGGeometryElement && !/\b(?:hit|ring)\b/.test(element.getAttribute('class') ?? ''),
  );

function boxOf(mark: Element): DOMRect | null {
  const boxes = shapesOf(mark).map((shape) => shape.getBoundingClientRect());
  if (boxes.length === 0) return null;
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  return new DOMRect(left, top, right - left, Math.max(...boxes.map((box) => box.bottom)) - top);
}

function standingOut(box: DOMRect, shown: Picture, ground: Picture): number {
  let count = 0;
  for (let y = Math.floor(box.top) - 1; y <= box.bottom + 1; y += 1) {
    for (let x = Math.floor(box.left) - 1; x <= box.right + 1; x += 1) {
      const [mark, below] = [shown.at(x + scrollX, y + scrollY), ground.at(x + scrollX, y + scrollY)];
      if (mark && below && contrast(mark, below) >= NEEDED) count += 1;
    }
  }
  return count;
}

export interface Pictures {
  /** The page without its letters. */
  readonly ground: string;
  /** The page without its letters and marks. */
  readonly bare: string;
}

/** Each mark against its ground: as many px as an outline has must stand out by 3:1. */
export async function markContrast({ ground, bare }: Pictures): Promise<readonly Fault[]> {
  const [shown, below] = await Promise.all([readPicture(ground), readPicture(bare)]);
  return [...document.querySelectorAll(MARKS)].filter(isSeen).flatMap((mark) => {
    const box = boxOf(mark);
    if (!box) return [];
    const least = Math.max(4, OUTLINE * 2 * (box.width + box.height));
    const count = standingOut(box, shown, below);
    return count >= least ? [] : [fault('mark-contrast', mark, `${count} px stand out, needs ${Math.ceil(least)}`)];
  });
}
