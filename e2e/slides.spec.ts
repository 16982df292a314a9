import { readFileSync } from 'node:fs';
import type { Deck } from '#src/decks/deck.ts';
import { expect, gateIf, test, type Reader } from './reader.ts';
import { measureSlide, wholeSlide, type MeasuredSlide, type SlideText } from './slides-page.ts';

const DECKS = ['itf', 'fact-sheet', 'since'] as const;
/** Asked by the audit alone. */
const LEFT_TO_AUDIT: readonly string[] = ['since'];
const slidesOf = (deck: string) =>
  (JSON.parse(readFileSync(`data/decks/${deck}.json`, 'utf8')) as Deck).slides.map(({ id }) => id);

/** Text of one colour among others may have less contrast where it is large. */
const isLarge = ({ size, weight }: SlideText) => size >= 32 && weight >= 600;

/** Whether two pieces of text lie over each other by more than their lines' air. */
function overlap({ box: a }: SlideText, { box: b }: SlideText) {
  const across = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const down = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return across > 4 && down > 0.4 * Math.min(a[3] - a[1], b[3] - b[1]);
}

/** What the back of a room could not read, and what is cut off or lies over something else. */
function faultsOf({ width, texts }: MeasuredSlide): readonly string[] {
  const named = (fault: string, { text }: SlideText) => `${fault}: ${text.slice(0, 40)}`;
  const small = texts.filter(({ size, isBody }) => size < 1080 / (isBody ? 40 : 50));
  const faint = texts.filter((text) => text.contrast < (isLarge(text) ? 4.5 : 7));
  const out = texts.filter(
    ({ box: [left, top, right, bottom], isOnMap }) =>
      !isOnMap && (left < 0 || top < 0 || right > width + 1 || bottom > 1081),
  );
  const over = texts.filter((text, at) => texts.some((other, place) => place < at && overlap(text, other)));
  return [
    ...small.map((text) => named(`${text.size.toFixed(1)} px`, text)),
    ...faint.map((text) => named(`${text.contrast.toFixed(1)}:1`, text)),
    ...out.map((text) => named('beyond the edge', text)),
    ...over.map((text) => named('over another', text)),
  ];
}

/** Opens a slide and lets all of its parts appear. */
async function showsAll(reader: Reader, path: string) {
  const { page } = reader;
  await reader.opens(path);
  await wholeSlide(page);
  const toCome = page.locator('[data-slide] [data-to-come]');
  while ((await toCome.count()) > 0) {
    const before = await toCome.count();
    await page.keyboard.press('PageDown');
    await expect(toCome).not.toHaveCount(before);
  }
}

/** The languages of a room in the order of its key, each with the language of its slides and its address. */
const ROOMS = [
  ['en', 'en', /\/en\//],
  ['tc', 'zh-Hant-HK', /\/tc\//],
  ['sc', 'zh-Hans-CN', /\/sc\//],
  ['bilingual', 'zh-Hant-HK', /bilingual/],
] as const;

const SIZES = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
] as const;

for (const deck of DECKS)
  for (const [at, id] of slidesOf(deck).entries())
    for (const [place, size] of SIZES.entries())
      test(
        `slide ${id} of ${deck} can be read at the back in three languages and in two at once at ${size.width} px, and nothing moves`,
        { tag: gateIf(place === 0 && !LEFT_TO_AUDIT.includes(deck)) },
        async ({ reader }) => {
          const { page } = reader;
          await page.setViewportSize(size);
          await showsAll(reader, `/en/present/${deck}/${at + 1}`);
          const slots: MeasuredSlide['slots'][] = [];
          for (const [room, html, address] of ROOMS) {
            await expect(page).toHaveURL(address);
            await expect(page.locator('[data-slide]')).toHaveAttribute('lang', html);
            await wholeSlide(page);
            const measured = await measureSlide(page);
            expect(measured.id).toBe(id);
            expect(measured.texts.length).toBeGreaterThan(2);
            expect(faultsOf(measured), room).toEqual([]);
            slots.push(measured.slots);
            await page.keyboard.press('c');
          }
          const [en, ...others] = slots;
          for (const other of others)
            for (const [name, box] of Object.entries(en ?? {}))
              for (const [side, value] of box.entries())
                expect(Math.abs((other[name]?.[side] ?? Infinity) - value), `${name} ${side}`).toBeLessThanOrEqual(2);
        },
      );
