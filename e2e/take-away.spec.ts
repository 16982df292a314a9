import type { Locator } from '@playwright/test';
import { cutOffFigures, viewFigures } from '#src/app/exhibit-rows.ts';
import { chipAsOf } from '#src/facts/date-words.ts';
import { sayAloud } from '#src/facts/spoken.ts';
import { sayFigure } from '#src/facts/words.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { plainSentence, sharedAsOf } from '#src/view/sentence.ts';
import { addressed, composed, measured } from './edition.ts';
import { expect, gateIf, inChromium, test } from './reader.ts';
import { unspaced } from './paper.ts';
import { takenPicture, takings, watchTakings } from './takings.ts';

const domains = 'rd-projects-by-domain';

const FAMILIES = {
  en: ['Atlas Sans', 'Atlas Serif'],
  tc: ['Atlas Hei', 'Atlas Sans Han', 'Atlas Sung'],
  sc: ['Atlas Noto SC', 'Atlas Sans Han'],
} as const satisfies Record<Locale, readonly string[]>;

/** Those without a measure first: they need the gallery but once. */
const inOrder = [...measured].sort((one, other) => one.measure.length - other.measure.length);

/** What an exhibit says of the last taking. */
const outcomeIn = (exhibit: Locator) => exhibit.locator('footer').getByRole('status');

async function takes(exhibit: Locator, what: 'copyPicture' | 'copyNumbers' | 'copyLink', lang: Locale) {
  await exhibit.locator('footer summary').click();
  await exhibit.getByRole('button', { name: messages[what][lang] }).click();
}

for (const lang of LOCALES) {
  test(
    `the picture of every exhibit says what it is, where from and how firm in ${lang}`,
    { tag: gateIf(lang === 'tc') },
    async ({ reader }) => {
      await watchTakings(reader.page);
      let open = '';
      for (const { exhibit, measure } of inOrder) {
        const by = measure === '' ? '' : `?by=${exhibit.id}:${measure}`;
        const path = `/${lang}/gallery${by}`;
        if (path !== open) await reader.opens(path);
        open = path;
        const shown = reader.exhibit(exhibit.id);
        const legend = shown.locator(`#${exhibit.id}-legend li`);
        await takes(shown, 'copyPicture', lang);
        await expect(outcomeIn(shown)).toHaveText(messages.copied[lang]);
        const { view, title, sub, caution } = composed(exhibit, lang, measure);
        const picture = await takenPicture(reader.page);
        expect(picture.png).toEqual({ width: picture.drawn.width * 2, height: picture.drawn.height * 2 });
        const said = unspaced(picture.texts.join(''));
        const figures = viewFigures(view);
        const asOf = sharedAsOf(cutOffFigures(view));
        const wanted = [
          ...[title, sub, caution].map((text) => plainSentence(text, lang)),
          ...(asOf ? [chipAsOf(asOf, lang)] : []),
          ...(await legend.allInnerTexts()),
          messages.notOfficial[lang],
        ];
        for (const text of wanted) expect(said, exhibit.id).toContain(unspaced(text));
        // In running words a hedge is a word.
        for (const figure of figures) {
          const forms = [sayFigure(figure, lang).text, sayAloud(figure, lang)].map(unspaced);
          expect(
            forms.filter((form) => said.includes(form)),
            `${exhibit.id} ${figure.id}`,
          ).not.toEqual([]);
        }
        expect(said).toMatch(new RegExp(`${unspaced(messages.sourceLead[lang])}|${unspaced(messages.outside[lang])}`));
        expect(picture.texts.some((text) => text === `${reader.page.url()}#${exhibit.id}`)).toBe(true);
        expect(picture.samples).toBe(await legend.count());
        expect(picture.families).toEqual(expect.arrayContaining([...FAMILIES[lang]]));
      }
    },
  );

  test(
    `the numbers of every exhibit are copied as cells in every form in ${lang}`,
    { tag: gateIf(lang === 'sc') },
    async ({ reader }) => {
      await watchTakings(reader.page);
      const views = ['', 'table', 'source'].flatMap((form) => addressed.map((group) => ({ form, group })));
      for (const { form, group } of views) {
        const as = form === '' ? '' : `?as=${group.map(({ id }) => `${id}:${form}`).join()}`;
        await reader.opens(`/${lang}/gallery${as}`);
        for (const exhibit of group) {
          await takes(reader.exhibit(exhibit.id), 'copyNumbers', lang);
          await expect(outcomeIn(reader.exhibit(exhibit.id))).toHaveText(messages.copied[lang]);
          const { flavours } = await takings(reader.page);
          const rows = (flavours['text/plain'] ?? '').split('\n\n')[0]?.split('\n') ?? [];
          const { view, title } = composed(exhibit, lang);
          expect(rows.length).toBe(view.rows.length + 1);
          for (const [at, { label }] of view.rows.entries()) expect(rows[at + 1]?.split('\t')[0]).toBe(label);
          for (const [at, row] of view.rows.entries())
            if ('figure' in row) expect(Number(rows[at + 1]?.split('\t')[1]), row.key).toBe(row.figure.value);
          expect(flavours['text/plain']).toContain(plainSentence(title, lang));
          expect(flavours['text/plain']).toContain(`#${exhibit.id}`);
          expect(flavours['text/html']?.match(/<tr>/g)).toHaveLength(view.rows.length + 1);
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
  await takes(shown, 'copyPicture', 'en');
  await expect(outcomeIn(shown)).toHaveText(messages.copied.en);
  const still = await takenPicture(reader.page);
  await shown.locator('[data-key="biotechnology"] .bar-body').click();
  await expect.poll(() => reader.address()).toContain('sel=');
  await expect(shown.locator('[data-still]')).toHaveCount(0);
  await takes(shown, 'copyPicture', 'en');
  await expect.poll(async () => (await takings(reader.page)).source).toContain('sel=');
  const { source } = await takings(reader.page);
  expect(source).not.toContain('aria-selected');
  const live = await takenPicture(reader.page);
  expect(live.drawn.width).toBe(still.drawn.width);
  expect(live.texts.filter((text) => !text.includes('://'))).toEqual(
    still.texts.filter((text) => !text.includes('://')),
  );
});

test('numbers that may not be copied lie selected for the reader’s own hand', async ({ reader }) => {
  await watchTakings(reader.page, { closed: true });
  await reader.opens('/en/?as=dated-events:table');
  const shown = reader.exhibit('dated-events');
  // The table takes the place of the drawing, and what is below it moves.
  await expect(shown.locator('tbody')).toBeVisible();
  await takes(shown, 'copyNumbers', 'en');
  await expect(outcomeIn(shown)).toHaveText(messages.copyByHand.en);
  const box = shown.getByRole('textbox');
  await expect(box).toHaveValue(/^Event\tDate\t/);
  const selected = await box.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart);
  expect(selected).toBe((await box.inputValue()).length);
});

test(
  'a picture that may not be copied is saved under its exhibit’s name',
  inChromium('this Firefox does not tell of downloads'),
  async ({ reader }) => {
    await watchTakings(reader.page, { closed: true });
    await reader.opens('/tc/');
    await reader.looksAround();
    const saved = reader.page.waitForEvent('download');
    await takes(reader.exhibit(domains), 'copyPicture', 'tc');
    expect((await saved).suggestedFilename()).toBe(`${domains}.tc.png`);
    await expect(outcomeIn(reader.exhibit(domains))).toHaveText(messages.pictureSaved.tc);
  },
);

test('a picture whose fonts cannot be read is not made, and the page says so', async ({ reader, complaints }) => {
  complaints.forgive(/Failed to load|NetworkError|fetch/i);
  await watchTakings(reader.page);
  await reader.opens('/en/');
  await reader.looksAround();
  await reader.page.route(/\.woff2$/, (route) => route.abort());
  await takes(reader.exhibit(domains), 'copyPicture', 'en');
  await expect(outcomeIn(reader.exhibit(domains))).toHaveText(messages.pictureFailed.en);
  expect((await takings(reader.page)).flavours).toEqual({});
});
