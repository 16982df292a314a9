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

/** Reads what stands on the slide, as it is drawn. */
export const measureSlide = (page: Page): Promise<MeasuredSlide> =>
  page.evaluate(() => {
    const stage = document.querySelector<HTMLElement>('[data-slide]');
    if (!stage) throw new Error('There is no slide');
    const at = stage.getBoundingClientRect();
    const scale = at.height / 1080;
    const inSlide = ({ left, top, right, bottom }: DOMRect): [number, number, number, number] => [
      (left - at.left) / scale,
      (top - at.top) / scale,
      (right - at.left) / scale,
      (bottom - at.top) / scale,
    ];
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const light = (colour: string) => {
      if (!canvas) return 0;
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const channels = [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map((one) => one / 255);
      const [r = 0, g = 0, b = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = light(getComputedStyle(stage).backgroundColor);
    const contrastOf = (colour: string) => {
      const [low = 0, high = 0] = [light(colour), ground].toSorted((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };
    const texts: SlideText[] = [];
    const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || (node.textContent ?? '').trim() === '') continue;
      const style = getComputedStyle(parent);
      if (parent.closest('.visually-hidden, [hidden], title, desc') || style.visibility === 'hidden') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const zoom = Number(parent.closest<HTMLElement>('[data-scale]')?.dataset['scale'] ?? 1);
      const isDrawn = parent.closest('svg') !== null;
      for (const box of range.getClientRects())
        texts.push({
          text: (node.textContent ?? '').trim(),
          size: Number.parseFloat(style.fontSize) * zoom,
          weight: Number(style.fontWeight),
          contrast: contrastOf(isDrawn ? style.fill : style.color),
          box: inSlide(box),
          isBody: !isDrawn && parent.closest('[data-slot="foot"], [role="group"], [class*="chip-"]') === null,
          isOnMap: parent.closest('[data-slot="map"]') !== null,
        });
    }
    const slots = [...stage.querySelectorAll<HTMLElement>('[data-slot]')].map((slot, place) => {
      const [left, top, right, bottom] = inSlide(slot.getBoundingClientRect());
      return [`${place} ${slot.dataset['slot']}`, [left, top, right - left, bottom - top]] as const;
    });
    return {
      id: stage.dataset['slide'] ?? '',
      width: at.width / scale,
      texts,
      slots: Object.fromEntries(slots),
    };
  });
