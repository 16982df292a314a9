import { contrast, over, readColour, type Colour } from './colour.ts';
import { fault, type Fault } from './fault.ts';
import { groundOf } from './ground.ts';
import { readPicture, type Picture } from './picture.ts';
import { ancestorsOf, inkOf, textRuns, type TextRun } from './visible.ts';

const NORMAL = 4.5;
const LARGE = 3;
/** How much of a text may stand on something else, such as the edge of a mark. */
const TOLERATED = 0.05;

function needed(element: Element): number {
  const { fontSize, fontWeight } = getComputedStyle(element);
  const size = parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? LARGE : NORMAL;
}

function inkColour(element: Element): { colour: Colour; opacity: number } {
  const style = getComputedStyle(element);
  const isDrawn = element instanceof SVGElement;
  const opacities = [...ancestorsOf(element)].map((one) => Number(getComputedStyle(one).opacity));
  const opacity = opacities.reduce((product, part) => product * part, isDrawn ? Number(style.fillOpacity) : 1);
  return { colour: readColour(isDrawn ? style.fill : style.color), opacity };
}

/** The ground under a line of text, looked up on a grid. */
function* groundUnder(box: DOMRect, picture: Picture): Generator<Colour> {
  const across = Math.max(1, box.width / 32);
  const down = Math.max(1, box.height / 6);
  for (let y = box.top + 0.5; y < box.bottom; y += down) {
    for (let x = box.left + 0.5; x < box.right; x += across) {
      const ground = picture.at(x + scrollX, y + scrollY);
      if (ground) yield ground;
    }
  }
}

/** Forced colours cannot be told to hide letters, and leave an HTML text no ground but its backgrounds. */
const isForced = (element: Element) => element instanceof HTMLElement && matchMedia('(forced-colors: active)').matches;

function tooFaint({ element, boxes }: TextRun, picture: Picture): string | null {
  const { colour, opacity } = inkColour(element);
  const least = needed(element);
  const grounds = isForced(element)
    ? [groundOf(element)]
    : boxes.flatMap((box) => [...groundUnder(inkOf(box, element), picture)]);
  const ratios = grounds.map((ground) => contrast(over(colour, ground, opacity), ground)).sort((a, b) => a - b);
  const decisive = ratios[Math.floor(ratios.length * TOLERATED)];
  if (decisive === undefined || decisive >= least - 0.005) return null;
  return `contrast ${decisive.toFixed(2)}, needs ${least}`;
}

/** Each text against what it stands on, in HTML and in SVG. `ground` is a picture of the page without its letters. */
export async function textContrast({ ground }: { readonly ground: string }): Promise<readonly Fault[]> {
  const picture = await readPicture(ground);
  return textRuns().flatMap((run) => {
    const what = tooFaint(run, picture);
    return what === null ? [] : [fault('text-contrast', run.element, what)];
  });
}
