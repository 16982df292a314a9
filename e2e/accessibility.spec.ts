import { LOCALES } from '#src/i18n/locales.ts';
import { writePath } from '#src/state/routes.ts';
import { CHAPTERS } from '#src/view/chapters.ts';
import { CONTRAST, LAYOUT, MEANING, type Audit } from './audit/audit.ts';
import { expect, listFaults, test } from './audit/auditor.ts';
import { askAxe } from './audit/axe.ts';
import { arrowThrough, tabThrough } from './audit/keyboard.ts';
import { addressed, exhibits } from './edition.ts';
import { AUDIT, DRAWN, gateIf, inChromium, isTurnOf, PAGES, type Reader } from './reader.ts';

const GROUNDS = ['light', 'dark'] as const;
// 1280 px at 400 % are 320 px, and 1024 px are 256.
const NARROW = [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
];
/** How an exhibit may be shown beside as a drawing, and what stands there then. */
const FORMS = [
  ['table', 'tbody'],
  ['source', '[class^="sources-"]'],
] as const;

async function expectRoom(reader: Reader, audit: Audit) {
  for (const size of NARROW) {
    await reader.page.setViewportSize(size);
    await reader.settles();
    expect.soft(listFaults(await audit.finds(...LAYOUT)), `${size.width} x ${size.height}`).toEqual([]);
  }
  await reader.page.setViewportSize({ width: 1280, height: 800 });
  await audit.spaces();
  await reader.settles();
  expect.soft(listFaults(await audit.finds('sideways', 'clipped', 'overlaps')), 'with wider text').toEqual([]);
}

for (const { lang, path, tag } of PAGES) {
  test(`${path} has room at 320 px, at 400 % and for wider text`, { tag }, async ({ reader, auditIn }) => {
    await reader.opens(path);
    await reader.wakes();
    await expectRoom(reader, auditIn(lang));
  });

  test(
    `${path} obeys forced colours, black and white`,
    inChromium('this Firefox cannot be told to force colours', gateIf(DRAWN.includes(path))),
    async ({ reader, auditIn }) => {
      await reader.opens(path);
      await reader.wakes();
      for (const ground of GROUNDS) {
        await reader.page.emulateMedia({ forcedColors: 'active', colorScheme: ground });
        expect.soft(listFaults(await auditIn(lang).finds(...CONTRAST)), ground).toEqual([]);
      }
    },
  );
}

for (const lang of LOCALES) {
  for (const [at, page] of CHAPTERS.entries()) {
    const path = writePath(lang, { page });
    for (const [turn, width] of [1440, 390].entries()) {
      test(
        `the Tab key goes once through ${path} at ${width} px, and shows where it is`,
        inChromium(
          'the order is the page’s, not the browser’s',
          gateIf(isTurnOf(lang, at) && at % 2 === turn && page !== 'figures'),
        ),
        async ({ reader, auditIn }) => {
          await reader.page.setViewportSize({ width, height: 900 });
          await reader.opens(path);
          await reader.wakes();
          expect(listFaults(await tabThrough(reader.page, auditIn(lang)))).toEqual([]);
        },
      );
    }
  }

  test(
    `arrow keys reach each datum of each exhibit in ${lang}, and Escape lets go`,
    { tag: AUDIT },
    async ({ reader }) => {
      await reader.opens(`/${lang}/gallery`);
      await reader.wakes();
      for (const { id } of exhibits) {
        const box = reader.exhibit(id).getByRole('listbox');
        expect.soft(listFaults(await arrowThrough(reader.page, box)), id).toEqual([]);
      }
    },
  );

  for (const [form, shown] of FORMS)
    for (const [at, group] of addressed.entries())
      test(
        `each exhibit as ${form} can be used by everyone in ${lang}, part ${at + 1}`,
        { tag: gateIf(lang === 'tc' && form === 'table' && at % 2 === 0) },
        async ({ reader, auditIn }) => {
          await reader.opens(`/${lang}/gallery?as=${group.map(({ id }) => `${id}:${form}`).join()}`);
          await expect(reader.page.locator(`section[id] ${shown}`)).toHaveCount(group.length);
          const audit = auditIn(lang);
          expect.soft(listFaults(await askAxe(reader.page))).toEqual([]);
          expect.soft(listFaults(await audit.finds(...LAYOUT, 'text-contrast'))).toEqual([]);
          expect.soft(listFaults(await audit.finds('names', 'language', 'tables', 'tab-order'))).toEqual([]);
        },
      );

  test(
    `each exhibit in each measure says its data in ${lang}`,
    { tag: gateIf(lang === 'sc') },
    async ({ reader, auditIn }) => {
      for (const exhibit of exhibits) {
        for (const { id } of exhibit.measures) {
          await reader.opens(`/${lang}/gallery?by=${exhibit.id}:${id}`);
          await reader.wakes();
          const audit = auditIn(lang, { [exhibit.id]: id });
          expect.soft(listFaults(await audit.finds(...MEANING)), id).toEqual([]);
        }
      }
    },
  );

  test(
    `a card and an open menu can be used by everyone in ${lang}`,
    { tag: gateIf(lang === 'tc') },
    async ({ reader, auditIn }) => {
      await reader.opens(`/${lang}/?f=itf-approved-amount`);
      await expect(reader.page.getByRole('dialog')).toBeFocused();
      await reader.exhibit('dated-events').locator('summary').click();
      const audit = auditIn(lang);
      expect.soft(listFaults(await askAxe(reader.page))).toEqual([]);
      expect.soft(listFaults(await audit.finds('text-size', 'names', 'language', 'tab-order'))).toEqual([]);
    },
  );
}

test('the first Tab offers to skip to the content', async ({ reader }) => {
  await reader.opens('/en/');
  await reader.page.keyboard.press('Tab');
  await expect(reader.page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await reader.page.keyboard.press('Enter');
  await expect(reader.page.locator('main')).toBeFocused();
});

test('nothing moves by itself', async ({ reader, auditIn }) => {
  await reader.page.emulateMedia({ reducedMotion: 'reduce' });
  await reader.opens('/en/');
  await reader.wakes();
  await reader.exhibit('rd-projects-by-domain').getByRole('option').first().click();
  expect(listFaults(await auditIn('en').finds('motion'))).toEqual([]);
});

for (const [lang, width] of [
  ['en', 1440],
  ['tc', 1024],
  ['sc', 390],
] as const) {
  test(
    `the speaker’s window has no fault at ${width} px, ${lang}`,
    inChromium('axe asks alike'),
    async ({ reader, auditIn }) => {
      await reader.page.setViewportSize({ width, height: 900 });
      await reader.opens(`/${lang}/presenter/itf/2?step=4`);
      await reader.page.locator('[data-now] [data-slide] [data-fact]').first().waitFor();
      expect.soft(await askAxe(reader.page)).toEqual([]);
      expect.soft(listFaults(await auditIn(lang).finds('sideways'))).toEqual([]);
      await reader.page.keyboard.press('s');
      expect(await askAxe(reader.page)).toEqual([]);
    },
  );
}
