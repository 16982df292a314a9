import { STAGES } from '../show/stage.ts';

/** The least share of a slide's height that its text may have: one in so many. */
export const LEAST_TEXT = 50;

const isSeen = (element: Element) => {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.closest('.visually-hidden, [hidden]') === null;
};

/** How much larger or smaller than laid out an element stands on its slide. */
function scaleOn(slide: HTMLElement, element: Element): number {
  let scale = 1;
  for (let one = element.closest<HTMLElement>('[data-scale]'); one && slide.contains(one);) {
    scale *= Number(one.dataset['scale']);
    one = one.parentElement?.closest<HTMLElement>('[data-scale]') ?? null;
  }
  return scale;
}

/** The height of a drawn slide over that of its smallest text, or null where nothing is drawn. */
export function smallestText(slide: HTMLElement): number | null {
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  let least = Infinity;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || node.textContent?.trim() === '' || !isSeen(element)) continue;
    least = Math.min(least, Number.parseFloat(getComputedStyle(element).fontSize) * scaleOn(slide, element));
  }
  return Number.isFinite(least) ? STAGES.wide.height / least : null;
}
