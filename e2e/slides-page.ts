import type { Page } from '@playwright/test';

/** A piece of text on a slide, in px of the slide: 1080 are its height. */
export interface SlideText {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly contrast: number;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
  /** Running text: not a label, a value or a note of a drawing, nor the foot. */
  readonly isBody: boolean;
  /** Stands on the map, which may go beyond the edges of its place. */
  readonly isOnMap: boolean;
}

export interface MeasuredSlide {
  readonly id: string;
  readonly width: number;
  readonly texts: readonly SlideText[];
  readonly slots: Readonly<Record<string, readonly [left: number, top: number, width: number, height: number]>>;
}

/** Waits until the slide is whole: measured, drawn, and in its own letters. */
export async function wholeSlide(page: Page) {
  await page.waitForFunction(() => {
    const slide = document.querySelector('[data-slide]');
    if (!slide || slide.querySelector('[data-drawn]') || document.fonts.status !== 'loaded') return false;
    const places = [...slide.querySelectorAll('[role="listbox"]')];
    const wanted = ['finding', 'pair', 'map'].includes(slide.getAttribute('data-layout') ?? '');
    return (!wanted || places.length > 0) && places.every((place) => place.querySelector('[data-key]') !== null);
  });
}

interface RawText extends Omit<SlideText, 'contrast'> {
  readonly colour: string;
}

/** What is written on the slide, with its colours as the browser has them. */
const textsOn = (page: Page): Promise<readonly RawText[]> =>
  page.locator('[data-slide]').evaluate((stage) => {
    const at = stage.getBoundingClientRect();
    const scale = at.height / 1080;
    const texts: RawText[] = [];
    const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = (node.textContent ?? '').trim();
      if (!parent || text === '' || parent.closest('.visually-hidden, [hidden], title, desc')) continue;
      const style = getComputedStyle(parent);
      if (style.visibility === 'hidden') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const zoom = Number(parent.closest<HTMLElement>('[data-scale]')?.dataset['scale'] ?? 1);
      const isDrawn = parent.closest('svg') !== null;
      for (const { left, top, right, bottom } of range.getClientRects())
        texts.push({
          text,
          size: Number.parseFloat(style.fontSize) * zoom,
          weight: Number(style.fontWeight),
          colour: isDrawn ? style.fill : style.color,
          box: [(left - at.left) / scale, (top - at.top) / scale, (right - at.left) / scale, (bottom - at.top) / scale],
          isBody: !isDrawn && parent.closest('[data-slot="foot"], [role="group"], [class*="chip-"]') === null,
          isOnMap: parent.closest('[data-slot="map"]') !== null,
        });
    }
    return texts;
  });

/** The slide itself: its name, its width, its ground, and where its places are. */
const frameOf = (page: Page) =>
  page.locator('[data-slide]').evaluate((stage) => {
    const at = stage.getBoundingClientRect();
    const scale = at.height / 1080;
    const slots = [...stage.querySelectorAll<HTMLElement>('[data-slot]')].map((slot, place) => {
      const { left, top, width, height } = slot.getBoundingClientRect();
      const box = [(left - at.left) / scale, (top - at.top) / scale, width / scale, height / scale] as const;
      return [`${place} ${slot.dataset['slot']}`, box] as const;
    });
    return {
      id: stage.getAttribute('data-slide') ?? '',
      width: at.width / scale,
      ground: getComputedStyle(stage).backgroundColor,
      slots: Object.fromEntries(slots),
    };
  });

/** The relative luminance of a colour as browsers write it. Throws on any other. */
function luminance(colour: string): number {
  const channels = /^rgba?\((\d+), (\d+), (\d+)/.exec(colour)?.slice(1);
  if (!channels) throw new Error(`${colour} is no colour of a text`);
  const [r = 0, g = 0, b = 0] = channels
    .map((channel) => Number(channel) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(colour: string, ground: string): number {
  const [low = 0, high = 0] = [luminance(colour), luminance(ground)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Reads what stands on the slide, as it is drawn. */
export async function measureSlide(page: Page): Promise<MeasuredSlide> {
  const { ground, ...frame } = await frameOf(page);
  const texts = await textsOn(page);
  return { ...frame, texts: texts.map(({ colour, ...text }) => ({ ...text, contrast: contrast(colour, ground) })) };
}
