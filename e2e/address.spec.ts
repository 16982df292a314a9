import fc from 'fast-check';
import { LOCALES } from '#src/i18n/locales.ts';
import { ENGINE, expect, gateIf, test } from './reader.ts';

const SEED = 20230331;
const key = fc.constantFrom('ed', 'as', 'by', 'sel', 't', 'z', 'f', 'th');
const value = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom('<b id=planted>', '__proto__', 'a:b', '%E4', '"\'', 'x'.repeat(60)),
);
const queries = fc.sample(fc.array(fc.tuple(key, value), { minLength: 1, maxLength: 3 }), { numRuns: 100, seed: SEED });

for (const [part, from] of [0, 25, 50, 75].entries()) {
  test(
    `mangled addresses open the nearest view and say so (part ${part + 1}, seed ${SEED})`,
    { tag: [ENGINE, ...gateIf(part === 0)] },
    async ({ reader, complaints, browserName }) => {
      // Leaving for the next address may cut the fetch of a chunk short.
      complaints.forgive(/dynamically imported module|Failed to fetch/);
      test.slow();
      const most = browserName === 'firefox' ? 3 : 25;
      for (const query of queries.slice(from, from + most)) {
        const search = new URLSearchParams(query.map(([name, text]): [string, string] => [name, text]));
        search.append('utm', 'kept');
        await reader.opens(`/en/?${search.toString()}`);
        await expect(reader.page.locator('h1')).toBeVisible();
        await expect.poll(() => reader.address(), search.toString()).toMatch(/[?&]utm=kept/);
        const shown = new URL(reader.page.url()).searchParams;
        const dropped = query.filter(([name, text]) => shown.get(name) !== text).map(([name]) => name);
        for (const name of dropped)
          await expect(reader.page.locator('[data-digits="notice"]').first(), search.toString()).toContainText(
            `${name} “`,
          );
        await expect(reader.page.locator('#planted')).toHaveCount(0);
      }
    },
  );
}

test(
  'the language switch keeps page, keys, scroll and selection, without loading a page',
  { tag: ENGINE },
  async ({ reader }) => {
    const view = '?by=rd-projects-by-domain:count&sel=rd-projects-by-domain:biotechnology';
    await reader.opens(`/en/${view}`);
    await expect(reader.marks('rd-projects-by-domain')).toHaveCount(5);
    await expect(reader.exhibit('rd-projects-by-domain').locator('[data-width]')).toHaveCount(1);
    await reader.page.evaluate(() => {
      document.body.dataset['same'] = 'page';
      window.scrollTo(0, 140);
    });
    for (const lang of ['tc', 'sc', 'en'] as const) {
      await reader.switchesTo(lang);
      expect(reader.address()).toBe(`/${lang}/${view}`);
      await expect(reader.exhibit('rd-projects-by-domain').locator('[data-width]')).toHaveCount(1);
      await expect(reader.page.locator('html')).toHaveAttribute(
        'lang',
        { en: 'en', tc: 'zh-Hant-HK', sc: 'zh-Hans-CN' }[lang],
      );
      await expect(reader.exhibit('rd-projects-by-domain').locator('[data-key="biotechnology"]')).toHaveAttribute(
        'aria-selected',
        'true',
      );
      const [same, scroll] = await reader.page.evaluate(() => [document.body.dataset['same'], window.scrollY] as const);
      expect(same).toBe('page');
      // The browser keeps what is read in place, and the lines above it are of other heights in another language.
      expect(Math.abs(scroll - 140)).toBeLessThan(40);
    }
  },
);

test('back and forward step through views', { tag: ENGINE }, async ({ reader }) => {
  await reader.opens('/en/');
  await reader.page.getByRole('link', { name: 'Explore funding' }).click();
  await expect(reader.page.locator('h1')).toContainText('research and development');
  await reader.page.goBack();
  await expect(reader.page.locator('h1')).toContainText('31.8 billion');
  await reader.page.goForward();
  await expect(reader.page.locator('h1')).toContainText('research and development');
});

test('an unknown page says so and gives the contents', async ({ reader, complaints }) => {
  complaints.forgive(/404/);
  for (const lang of LOCALES) {
    await reader.opens(`/${lang}/nothing-here`);
    await expect(reader.page.locator('main').getByRole('link')).toHaveCount(9);
  }
});

for (const [name, stored, locale, lang] of [
  ['the stored choice', '{"lang":"sc"}', 'en-GB', 'sc'],
  ['the browser’s language', null, 'zh-TW', 'tc'],
  ['the browser’s Simplified Chinese', null, 'zh-CN', 'sc'],
  ['Traditional Chinese for any other language', null, 'fr-FR', 'tc'],
] as const) {
  test(`the bare address picks ${name}`, { tag: locale === 'zh-TW' ? ENGINE : [] }, async ({ browser, atlas }) => {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    if (stored)
      await page.addInitScript((text) => {
        if (location.protocol.startsWith('http')) localStorage.setItem('atlas', text);
      }, stored);
    await page.goto(`${atlas.url}/?as=dated-events:table`);
    await expect(page).toHaveURL(`${atlas.url}/${lang}/?as=dated-events:table`);
    await context.close();
  });
}
