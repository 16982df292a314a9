import { textSentence } from '#src/decks/slide-text.ts';
import { writeDeck } from '#src/decks/deck-file.ts';
import type { Deck, Slide } from '#src/decks/deck.ts';
import { sampleDeck } from '#src/decks/sample-deck.ts';
import { sayFigure } from '#src/facts/words.ts';
import { HTML_LANG, LOCALES, type Locale } from '#src/i18n/locales.ts';
import { DECK_FILES } from '#src/queries/deck-data.ts';
import { plainSentence } from '#src/view/sentence.ts';
import { DECKS } from '#src/view/chapters.ts';
import { composed, edition, exhibits } from './edition.ts';
import { previews, spilled, standingOf } from './handout-paper.ts';
import { readSheets, unspaced } from './paper.ts';
import { expect, gateIf, inChromium, test, type Reader } from './reader.ts';

test.describe.configure({ timeout: 240_000 });

const A4 = { width: 595.28, height: 841.89 };
/** Signs that look like Chinese and are found by no search: radicals and compatibility characters. */
const LOOKALIKES = /[\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u;
/** Smaller than this no word of a sheet is set, in px: seven points and a half. */
const SMALLEST = 10;

const PER_SHEET = { one: 1, two: 2, four: 4, six: 6 } as const;
interface Case {
  readonly id: (typeof DECKS)[number];
  readonly lang: Locale;
  readonly perSheet: keyof typeof PER_SHEET;
  readonly hasNotes: boolean;
  readonly isBilingual: boolean;
}

const nameOf = ({ id, lang, perSheet, hasNotes, isBilingual }: Case) =>
  `${id} in ${lang}, ${perSheet} to a page${hasNotes ? ' with notes' : ''}${isBilingual ? ' in two languages' : ''}`;

/** In the gate one of each way to stand; the audit prints all. */
const GATE = [
  'itf in tc, four to a page with notes',
  'fact-sheet in en, six to a page',
  'itf in en, one to a page in two languages',
];
const YES_NO = [false, true];
const CASES: readonly Case[] = DECKS.flatMap((id) =>
  LOCALES.flatMap((lang) =>
    (Object.keys(PER_SHEET) as (keyof typeof PER_SHEET)[]).flatMap((perSheet) =>
      YES_NO.flatMap((hasNotes) => YES_NO.map((isBilingual) => ({ id, lang, perSheet, hasNotes, isBilingual }))),
    ),
  ),
);

function pathOf({ id, lang, perSheet, hasNotes, isBilingual }: Case) {
  const also = [
    ...(perSheet === 'one' ? [] : [perSheet]),
    ...(hasNotes ? ['notes'] : []),
    ...(isBilingual ? ['bilingual'] : []),
  ];
  return `/${lang}/handout/${id}${also.length > 0 ? `?also=${also.join()}` : ''}`;
}

/** Opens a hand-out and waits until it may be printed. */
async function opens(reader: Reader, path: string) {
  await reader.opens(path);
  await expect(reader.page.locator('[data-ready]')).toHaveCount(1);
}

/** The digits of every figure that the drawings of a slide stand for, as the data has them. */
function digitsOf({ shows }: Slide, lang: Locale): readonly string[] {
  return shows.flatMap((shown) => {
    if (shown.kind === 'figure') {
      const figure = edition.figures.find(({ id }) => id === shown.figure);
      return figure ? [sayFigure(figure, lang).text] : [];
    }
    const exhibit = shown.kind === 'exhibit' ? exhibits.find(({ id }) => id === shown.exhibit) : undefined;
    if (!exhibit || shown.kind !== 'exhibit') return [];
    return composed(exhibit, lang, shown.measure ?? '').view.rows.flatMap((row) =>
      'figure' in row
        ? sayFigure(row.figure, lang).parts.flatMap(({ kind, text }) => (kind === 'digits' ? [text] : []))
        : [],
    );
  });
}

for (const one of CASES) {
  const { id, lang, perSheet, hasNotes, isBilingual } = one;
  const name = nameOf(one);
  test(
    `the hand-out of ${name} is whole`,
    inChromium('Only it makes a PDF', gateIf(GATE.includes(name))),
    async ({ reader }) => {
      const { page } = reader;
      const { slides } = DECK_FILES[id] as unknown as Deck;
      await opens(reader, pathOf(one));
      await page.emulateMedia({ media: 'print' });
      const shown = await previews(page);
      expect(await spilled(page)).toEqual([]);
      const sizes = await page
        .locator('[data-sheet] :is(p, h2, dt, dd, footer):not([data-slide] *)')
        .evaluateAll((all) => all.map((each) => Number.parseFloat(getComputedStyle(each).fontSize)));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(SMALLEST);
      await page.emulateMedia({ media: null });
      const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
      const sheets = await readSheets(pdf);

      expect(shown.flatMap((sheet) => sheet.slides.map((slide) => slide.id))).toEqual(slides.map((slide) => slide.id));
      expect(sheets).toHaveLength(shown.length);
      const locales: readonly Locale[] = isBilingual ? [lang, lang === 'en' ? 'tc' : 'en'] : [lang];
      for (const [at, { text, width, height }] of sheets.entries()) {
        const held = shown[at]?.slides ?? [];
        const where = `sheet ${at + 1}`;
        expect(Math.abs(width - A4.width), where).toBeLessThan(1);
        expect(Math.abs(height - A4.height), where).toBeLessThan(1);
        expect(held.length, where).toBeLessThanOrEqual(PER_SHEET[perSheet]);
        expect(text, where).not.toMatch(LOOKALIKES);
        // The words of the page itself are those of the sheet: nothing is cut off.
        for (const words of shown[at]?.words ?? []) expect(text, where).toContain(unspaced(words));
        expect(text, where).toContain(unspaced(new URL(`/${lang}/briefings/${id}`, page.url()).href));
        expect(text, where).toMatch(/(?:asat|截至)(?:end|\d)/);
        for (const slide of held) {
          const place = slides.findIndex((each) => each.id === slide.id);
          const data = slides[place];
          if (!data) throw new Error(slide.id);
          const address = new URL(`/${lang}/present/${id}${place > 0 ? `/${place + 1}` : ''}`, page.url()).href;
          expect(text, `${where}, ${slide.id}`).toContain(unspaced(address));
          for (const words of slide.texts) expect(text, `${where}, ${slide.id}`).toContain(unspaced(words));
          for (const digits of digitsOf(data, lang)) expect(text, `${where}, ${slide.id}`).toContain(unspaced(digits));
          for (const locale of locales) {
            // What is read outside the document is known to the app's bundle alone.
            if (data.notes[locale].includes('{series:')) continue;
            expect(text).toContain(unspaced(plainSentence(textSentence(data.caption, edition, locale), locale)));
            const notes = unspaced(plainSentence(textSentence(data.notes, edition, locale), locale));
            if (hasNotes) expect(text).toContain(notes);
            else expect(text).not.toContain(notes);
          }
        }
      }

      const standing = await standingOf(pdf);
      expect(standing.isTagged).toBe(true);
      expect(standing.lang).toBe(HTML_LANG[lang]);
      for (const locale of locales) expect(standing.langs).toContain(HTML_LANG[locale]);
      expect(standing.roles.filter((role) => role === 'H2')).toHaveLength(slides.length);
      expect(standing.alts.length).toBeGreaterThanOrEqual(slides.length);
      expect(standing.fonts.length).toBeGreaterThan(0);
      expect(standing.fonts.filter((font) => !font.startsWith('Atlas'))).toEqual([]);
    },
  );
}

test('choices are links, keep each other, and go along into another language', async ({ reader }) => {
  const { page } = reader;
  await opens(reader, '/en/handout/itf');
  await expect(page.locator('[data-sheet]')).toHaveCount(8);
  await page.getByRole('group', { name: 'Slides on a page' }).getByRole('link', { name: 'Four' }).click();
  await page.getByRole('link', { name: 'With notes' }).click();
  await expect.poll(() => reader.address()).toBe('/en/handout/itf?also=four,notes');
  await expect(page.locator('[data-ready] [data-sheet]')).toHaveCount(2);
  await expect(page.getByRole('status')).toHaveText('8 slides on 2 pages');
  await reader.switchesTo('tc');
  await expect.poll(() => reader.address()).toBe('/tc/handout/itf?also=four,notes');
  await expect(page.getByRole('status').last()).toContainText('8張投影片');
  expect(await reader.strayDigits()).toEqual([]);
});

test('Print waits until every slide is drawn; paper printed before says so', async ({ reader }) => {
  const { page } = reader;
  const release = await reader.holdsBack(/PlainChart-/);
  await reader.opens('/en/handout/itf?also=six');
  const button = page.getByRole('button', { name: 'Print' });
  await expect(page.getByRole('status')).toContainText('3 / 8');
  // Faces and the map have come by then: only the slide is missing.
  await page.waitForFunction(() => {
    const fetched = performance
      .getEntriesByType('resource')
      .filter(({ name }) => /districts|mainland|railways/.test(name));
    return fetched.length >= 3 && performance.now() > Math.max(...fetched.map(({ startTime }) => startTime)) + 1500;
  });
  await expect(button).toBeDisabled({ timeout: 1 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Printed before every slide had been drawn.')).toBeVisible();
  await page.emulateMedia({ media: null });
  release();
  await expect(button).toBeEnabled();
  await page.evaluate(() => {
    window.print = () => void (document.body.dataset['printed'] = 'yes');
  });
  await button.click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Printed before every slide had been drawn.')).toHaveCount(0);
});

test(
  'long notes of a briefing of one’s own go on over the leaf, and lose no word',
  inChromium('Only it makes a PDF'),
  async ({ reader }) => {
    const { page } = reader;
    const sentence = (at: number) =>
      `Sentence ${'abcdefghij'.charAt(at % 10).repeat((at % 7) + 3)} of long notes stands here in its turn. `;
    const notes = Array.from({ length: 60 }, (_, at) => sentence(at))
      .join('')
      .slice(0, 2990);
    const long = { en: notes, tc: '文件沒有說明此事。'.repeat(250), sc: notes };
    const slides = sampleDeck.slides.map((slide, at) => (at === 1 ? { ...slide, notes: long } : slide));
    const text = writeDeck({ ...sampleDeck, slides });
    await page.addInitScript((deck) => localStorage.setItem('atlas.deck.sample', deck), text);
    await opens(reader, '/en/handout/sample?also=two,notes,bilingual');
    await page.emulateMedia({ media: 'print' });
    expect(await spilled(page)).toEqual([]);
    await page.emulateMedia({ media: null });
    const sheets = await readSheets(await page.pdf({ preferCSSPageSize: true, tagged: true }));
    const all = sheets.map((sheet) => sheet.text).join('');
    expect(all).toContain('(continued)');
    for (const one of new Set(notes.split('. ').slice(0, -1))) expect(all).toContain(unspaced(one));
    expect(all.split('文件沒有說明此事。')).toHaveLength(251);
    expect(all).toContain('no-longer-there');
  },
);
