import { LOCALES } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { TAKING } from '#src/app/take/words.ts';
import { printed, shownTexts, unspaced, type Run, type Sheet } from './paper.ts';
import { addressed, composed } from './edition.ts';
import { expect, gateIf, PAGES, test } from './reader.ts';

test.describe.configure({ timeout: 480_000 });

/** A4 in points, and its margins of 15 mm, into which a year at the end of an axis may reach by a hair. */
const A4 = { width: 595.28, height: 841.89, margin: 42.5 - 2 };
/** Kangxi radicals and the supplement: signs that look like Chinese and are found by no search. */
const RADICALS = /[\u2e80-\u2eff\u2f00-\u2fdf]/u;

/** A bracket at either end of a line is set without its empty half, up to this wide, which then lies outside. */
const TRIMMED = 8;
const inkLeft = ({ text, left }: Run) => left + (/^[《「『（“]/.test(text) ? TRIMMED : 0);
const inkRight = ({ text, right }: Run) => right - (/[》」』）”，。、；：]$/.test(text) ? TRIMMED : 0);

function expectSound(sheets: readonly Sheet[], path: string) {
  for (const [at, { width, height, runs, text }] of sheets.entries()) {
    const where = `${path}, sheet ${at + 1}`;
    expect(Math.abs(width - A4.width), where).toBeLessThan(1);
    expect(Math.abs(height - A4.height), where).toBeLessThan(1);
    expect(text, where).not.toMatch(RADICALS);
    const outside = runs.filter(
      (run) =>
        inkLeft(run) < A4.margin ||
        inkRight(run) > A4.width - A4.margin ||
        run.baseline < A4.margin ||
        run.baseline > A4.height - A4.margin,
    );
    expect(outside, where).toEqual([]);
  }
}

/** Pages of the layer outside the document: some of its exhibits are taller than a sheet and go on over the leaf. */
const OUTSIDE = /\/(?:over-time|since)$/;

/** Which texts of an exhibit are not on the one sheet that holds most of them. */
function strayTexts(sheets: readonly Sheet[], texts: readonly string[]) {
  const missing = sheets.map(({ text }) => texts.filter((one) => !text.includes(unspaced(one))));
  return missing.reduce((least, one) => (one.length < least.length ? one : least), texts);
}

for (const lang of LOCALES) {
  test(
    `every page in ${lang} prints on A4 with every number, nothing cut and no exhibit split`,
    { tag: gateIf(lang === 'tc') },
    async ({ reader }) => {
      for (const path of [...PAGES.filter((page) => page.lang === lang).map((page) => page.path), `/${lang}/gallery`]) {
        await reader.opens(path);
        await expect(reader.page.locator('body > * footer').last()).toContainText(reader.page.url());
        await reader.page.evaluate(() => document.fonts.ready);
        const isOutside = OUTSIDE.test(path);
        // Over time as many readings have labels as there is room for; all of them are in the table.
        const numbers = `main [data-fact]${isOutside ? ':not([data-width] *)' : ''}`;
        const facts = (await shownTexts(reader.page, numbers)).map((texts) => texts.join(''));
        // What paper leaves out, and which width a drawing has there, is the style sheet's to say.
        await reader.page.emulateMedia({ media: 'print' });
        const shown = isOutside ? [] : await shownTexts(reader.page, 'main section[id]:has([data-width])');
        await reader.page.emulateMedia({ media: null });
        const [edition = ''] = await reader.page.locator('main p[data-digits="as-of"]').allInnerTexts();
        const sheets = await printed(reader.page);
        expectSound(sheets, path);
        const all = sheets.map(({ text }) => text).join('');
        for (const fact of facts) expect(all, path).toContain(unspaced(fact));
        for (const texts of shown) expect(strayTexts(sheets, texts), path).toEqual([]);
        if (edition !== '') expect(all.split(unspaced(edition)), path).toHaveLength(2);
        expect(all.split(unspaced(reader.page.url())), path).toHaveLength(2);
        for (const control of [messages.themeSystem, TAKING.copyLink, messages.skip])
          expect(all, path).not.toContain(unspaced(control[lang]));
      }
    },
  );

  test(
    `the Overview prints whole from a dark phone in ${lang}, a choice made in it`,
    { tag: gateIf(lang === 'sc') },
    async ({ reader }) => {
      await reader.page.emulateMedia({ colorScheme: 'dark' });
      await reader.opens(`/${lang}/`);
      const wide = await shownTexts(reader.page, 'main section[id] [data-width="wide"]');
      await reader.page.setViewportSize({ width: 390, height: 844 });
      await reader.looksAround();
      await reader.exhibit('rd-projects-by-domain').locator('[data-key="biotechnology"] .bar-body').click();
      await expect(reader.exhibit('rd-projects-by-domain').locator('[data-width="narrow"]')).toHaveCount(1);
      const sheets = await printed(reader.page);
      expectSound(sheets, lang);
      expect(wide.length).toBe(3);
      for (const texts of wide) expect(strayTexts(sheets, texts)).toEqual([]);
      await expect(reader.exhibit('rd-projects-by-domain').locator('[data-width="narrow"]')).toHaveCount(1);
    },
  );

  test(`a scrolled table prints every row in ${lang}`, { tag: gateIf(lang === 'en') }, async ({ reader }) => {
    for (const group of addressed) {
      await reader.opens(`/${lang}/gallery?as=${group.map(({ id }) => `${id}:table`).join()}`);
      await expect(reader.page.locator('section[id] tbody')).toHaveCount(group.length);
      const sheets = await printed(reader.page);
      expectSound(sheets, lang);
      const all = sheets.map(({ text }) => text).join('');
      for (const exhibit of group)
        for (const { label } of composed(exhibit, lang).view.rows) expect(all).toContain(unspaced(label));
    }
  });
}

test('on paper a choice pales no mark and no letter of a drawing has an outline', async ({ reader }) => {
  await reader.opens('/en/?sel=rd-projects-by-domain:biotechnology,facilities-overview:cyberport');
  await expect(reader.page.locator('.has-chosen')).toHaveCount(2);
  await reader.page.emulateMedia({ media: 'print' });
  const styles = (selector: string, property: string) =>
    reader.page
      .locator(selector)
      .evaluateAll(
        (all, name) => [...new Set(all.map((one) => getComputedStyle(one).getPropertyValue(name)))],
        property,
      );
  await expect.poll(() => styles('[data-width] [role="option"]', 'opacity')).toEqual(['1']);
  await expect.poll(() => styles('[data-width] text', 'stroke')).toEqual(['none']);
});
