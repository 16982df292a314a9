import type { Locator } from '@playwright/test';
import { cutOffFigures, viewFigures } from '#src/app/exhibit-rows.ts';
import { TAKING } from '#src/app/take/words.ts';
import { chipAsOf } from '#src/facts/date-words.ts';
import { sayAloud } from '#src/facts/spoken.ts';
import { sayFigure } from '#src/facts/words.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { readCsv } from '#src/takeaway/sample-csv.ts';
import { readWorkbook } from '#src/takeaway/office/sample-workbook.ts';
import { plainSentence, sharedAsOf } from '#src/view/sentence.ts';
import { composed, measured, oneOfEachKind, withMeasures } from './edition.ts';
import { outsideExhibits } from './outside-exhibits.ts';
import { AUDIT, expect, gateIf, inChromium, test } from './reader.ts';
import { unspaced } from './paper.ts';
import { readSvg, savedFile, takenPicture, takings, watchTakings, type SavedSvg } from './takings.ts';

const domains = 'rd-projects-by-domain';

const FAMILIES = {
  en: ['Atlas Sans', 'Atlas Serif'],
  tc: ['Atlas Hei', 'Atlas Sans Han', 'Atlas Sung'],
  sc: ['Atlas Noto SC', 'Atlas Sans Han'],
} as const satisfies Record<Locale, readonly string[]>;

type Shown = (typeof measured)[number];

/** Those without a measure first: they need the gallery but once. */
const ordered = (all: readonly Shown[]) => [...all].sort((one, other) => one.measure.length - other.measure.length);
const inOrder = ordered(measured);
const outside = ordered(withMeasures(outsideExhibits));
const firstOutside = outside.slice(0, 1);

const oneOfEach = oneOfEachKind(inOrder, ({ exhibit }) => exhibit);

/** Where an exhibit is shown by a measure, among all that are like it. */
function galleryOf(lang: Locale, { exhibit, measure }: Shown): string {
  const only = exhibit.layer === 'outside' ? ['only=layer:outside'] : [];
  const keys = [...only, ...(measure === '' ? [] : [`by=${exhibit.id}:${measure}`])];
  return `/${lang}/gallery${keys.length === 0 ? '' : `?${keys.join('&')}`}`;
}

/** What an exhibit says of the last taking. */
const outcomeIn = (exhibit: Locator) => exhibit.locator('footer').getByRole('status');

async function takes(exhibit: Locator, act: string) {
  await exhibit.locator('footer summary').click();
  await exhibit.locator(`footer [data-act="${act}"]`).click();
}

/** What every picture of an exhibit must say. */
async function expectSaid(
  texts: readonly string[],
  { exhibit, measure }: Shown,
  { shown, lang }: { shown: Locator; lang: Locale },
) {
  const { view, title, sub, caution, outside: from } = composed(exhibit, lang, measure);
  const said = unspaced(texts.join(''));
  const asOf = sharedAsOf(cutOffFigures(view));
  const wanted = [
    ...[title, sub, caution].map((text) => plainSentence(text, lang)),
    ...(asOf && !from ? [chipAsOf(asOf, lang)] : []),
    ...(from ? [from.source] : []),
    ...(await shown.locator(`#${exhibit.id}-legend li`).allInnerTexts()),
    messages.notOfficial[lang],
  ];
  for (const text of wanted) expect(said, exhibit.id).toContain(unspaced(text));
  // In running words a hedge is a word. Over time as many readings have labels as there is room for.
  for (const figure of from ? [] : viewFigures(view)) {
    const forms = [sayFigure(figure, lang).text, sayAloud(figure, lang)].map(unspaced);
    expect(
      forms.filter((form) => said.includes(form)),
      `${exhibit.id} ${figure.id}`,
    ).not.toEqual([]);
  }
  if (!from)
    expect(said).toMatch(new RegExp(`${unspaced(messages.sourceLead[lang])}|${unspaced(messages.outside[lang])}`));
  expect(texts.join('')).toContain(`#${exhibit.id}`);
}

/** Nothing foreign, and the same fonts as the picture. */
function expectOwn(svg: SavedSvg, families: readonly string[]) {
  expect(svg.families).toEqual(families);
  expect(svg.named.filter((family) => !svg.families.includes(family))).toEqual([]);
  expect(svg.foreign).toEqual([]);
  expect(svg.missing).toEqual([]);
}

/** As many exhibits as a slow machine saves in the time of a test. */
const PART = 12;
const parts = Array.from({ length: Math.ceil(inOrder.length / PART) }, (_, at) =>
  inOrder.slice(at * PART, (at + 1) * PART),
);

const runs = LOCALES.flatMap((lang) =>
  (['light', 'dark'] as const).flatMap((theme) => [
    { lang, theme, all: oneOfEach, what: 'one exhibit of each kind', tag: gateIf(lang === 'tc' && theme === 'dark') },
    ...parts.map((all, at) => ({ lang, theme, all, what: `every exhibit (part ${at + 1})`, tag: [AUDIT] })),
    {
      lang,
      theme,
      all: firstOutside,
      what: 'an exhibit from outside',
      tag: gateIf(lang === 'en' && theme === 'light'),
    },
    { lang, theme, all: outside, what: 'every exhibit from outside', tag: [AUDIT] },
  ]),
);

for (const { lang, theme, all, what, tag } of runs) {
  test(
    `PNG and SVG of ${what} say what it is, where from and how firm in ${lang}, ${theme}`,
    inChromium('this Firefox does not tell of downloads', tag),
    async ({ reader }) => {
      await reader.page.emulateMedia({ colorScheme: theme });
      await watchTakings(reader.page);
      let open = '';
      for (const one of all) {
        const { exhibit, measure } = one;
        const path = galleryOf(lang, one);
        if (path !== open) await reader.opens(path);
        open = path;
        const shown = reader.exhibit(exhibit.id);
        await takes(shown, 'copyPicture');
        await expect(outcomeIn(shown)).toHaveText(TAKING.copied[lang]);
        const picture = await takenPicture(reader.page);
        expect(picture.png).toEqual({ width: picture.drawn.width * 2, height: picture.drawn.height * 2 });
        await expectSaid(picture.texts, one, { shown, lang });
        expect(picture.samples, exhibit.id).toBe(await shown.locator(`#${exhibit.id}-legend li`).count());
        expect(picture.families).toEqual(expect.arrayContaining([...FAMILIES[lang]]));
        const svg = readSvg((await savedFile(reader.page, 'svg', shown.locator('footer'))).bytes.toString('utf8'));
        expect(svg.title).toBe(plainSentence(composed(exhibit, lang, measure).title, lang));
        await expectSaid(svg.texts, one, { shown, lang });
        expect(svg.lang).toBe(await reader.page.locator('html').getAttribute('lang'));
        expect([svg.width, svg.height]).toEqual([picture.drawn.width, picture.drawn.height]);
        // The ground is that of the theme: its first channel tells light from dark.
        expect(Number(/rgb\((\d+)/.exec(svg.ground)?.[1]) > 128, svg.ground).toBe(theme === 'light');
        expectOwn(svg, picture.families);
      }
    },
  );

  if (theme === 'dark') continue;
  test(
    `numbers and files are those that ${what} shows, as chart, table and sources in ${lang}`,
    inChromium('this Firefox does not tell of downloads', gateIf(lang === 'sc' && all === oneOfEach)),
    async ({ reader }) => {
      await watchTakings(reader.page);
      const few = all === oneOfEach ? all.slice(0, 4) : all.filter(({ measure }) => measure === '').slice(0, 12);
      for (const form of all === oneOfEach ? ['', 'table'] : ['', 'table', 'source']) {
        const as = form === '' ? '' : `as=${few.map(({ exhibit }) => `${exhibit.id}:${form}`).join()}`;
        const gallery = galleryOf(lang, { ...few[0], measure: '' } as Shown);
        await reader.opens(`${gallery}${gallery.includes('?') ? '&' : '?'}${as}`);
        for (const { exhibit } of few) {
          const shown = reader.exhibit(exhibit.id);
          await takes(shown, 'copyNumbers');
          await expect(outcomeIn(shown)).toHaveText(TAKING.copied[lang]);
          const { flavours } = await takings(reader.page);
          const { view, title } = composed(exhibit, lang);
          const rows = (flavours['text/plain'] ?? '').split('\n\n')[0]?.split('\n') ?? [];
          expect(rows.slice(1).map((row) => row.split('\t')[0])).toEqual(view.rows.map(({ label }) => label));
          expect(flavours['text/plain']).toContain(plainSentence(title, lang));
          expect(flavours['text/html']?.match(/<tr>/g)).toHaveLength(view.rows.length + 1);
          await expect(shown.locator('footer [data-act="png"]')).toHaveCount(form === '' ? 1 : 0);
          if (form !== 'table') continue;
          const csv = readCsv((await savedFile(reader.page, 'csv', shown.locator('footer'))).bytes.toString('utf8'));
          const [book] = readWorkbook(
            new Uint8Array((await savedFile(reader.page, 'xlsx', shown.locator('footer'))).bytes),
          );
          expect(csv.map((row) => row[0])).toEqual(book?.rows.map((row) => row[0]));
          expect(csv.slice(1).map((row) => row[0])).toEqual(await shown.locator('tbody th').allInnerTexts());
        }
      }
    },
  );
}

test('the picture of a live drawing with a choice in it is the plain one', async ({ reader }) => {
  await watchTakings(reader.page);
  await reader.opens('/en/');
  await reader.looksAround();
  const shown = reader.exhibit(domains);
  await takes(shown, 'copyPicture');
  await expect(outcomeIn(shown)).toHaveText(TAKING.copied.en);
  const still = await takenPicture(reader.page);
  await shown.locator('[data-key="biotechnology"] .bar-body').click();
  await expect.poll(() => reader.address()).toContain('sel=');
  await expect(shown.locator('[data-still]')).toHaveCount(0);
  await takes(shown, 'copyPicture');
  await expect.poll(async () => (await takings(reader.page)).source).toContain('sel=');
  const { source } = await takings(reader.page);
  expect(source).not.toContain('aria-selected');
  const live = await takenPicture(reader.page);
  expect(live.drawn.width).toBe(still.drawn.width);
  expect(live.texts.filter((text) => !text.includes('://'))).toEqual(
    still.texts.filter((text) => !text.includes('://')),
  );
});

test('numbers, link and citation that may not be copied lie selected for the reader’s own hand', async ({ reader }) => {
  await watchTakings(reader.page, { closed: true });
  await reader.opens('/en/?as=dated-events:table');
  const shown = reader.exhibit('dated-events');
  // The table takes the place of the drawing, and what is below it moves.
  await expect(shown.locator('tbody')).toBeVisible();
  const box = shown.getByRole('textbox');
  const wanted = {
    copyNumbers: /^Event\tDate\t/,
    copyLink: /#dated-events$/,
    bibtex: /^@misc\{hk-it-atlas-2023-dated-events,/,
  };
  for (const [act, text] of Object.entries(wanted)) {
    await takes(shown, act);
    await expect(outcomeIn(shown)).toHaveText(TAKING.copyByHand.en);
    await expect(box).toHaveValue(text);
    const selected = await box.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart);
    expect(selected).toBe((await box.inputValue()).length);
  }
});

test(
  'a picture that may not be copied is saved under its exhibit’s name',
  inChromium('this Firefox does not tell of downloads'),
  async ({ reader }) => {
    await watchTakings(reader.page, { closed: true });
    await reader.opens('/tc/');
    await reader.looksAround();
    const saved = reader.page.waitForEvent('download');
    await takes(reader.exhibit(domains), 'copyPicture');
    expect((await saved).suggestedFilename()).toBe(`${domains}.share.2023.tc.png`);
    await expect(outcomeIn(reader.exhibit(domains))).toHaveText(TAKING.pictureSaved.tc);
  },
);

test('a picture whose fonts cannot be read is not made, and the page says so', async ({ reader, complaints }) => {
  complaints.forgive(/Failed to load|NetworkError|fetch/i);
  await watchTakings(reader.page);
  await reader.opens('/en/');
  await reader.looksAround();
  await reader.page.route(/\.woff2$/, (route) => route.abort());
  await takes(reader.exhibit(domains), 'copyPicture');
  await expect(outcomeIn(reader.exhibit(domains))).toHaveText(TAKING.pictureFailed.en);
  expect((await takings(reader.page)).flavours).toEqual({});
});
