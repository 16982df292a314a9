import { CONTRAST, LAYOUT, MEANING } from './audit/audit.ts';
import { expect, listFaults, test } from './audit/auditor.ts';
import { askAxe } from './audit/axe.ts';
import { DRAWN, gateIf, PAGES } from './reader.ts';

const WINDOWS = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

for (const { lang, path, tag } of PAGES) {
  for (const theme of ['light', 'dark'] as const) {
    test(
      `${path} can be used by everyone, at every width, ${theme}`,
      { tag: theme === 'light' ? tag : gateIf(DRAWN.includes(path)) },
      async ({ reader, auditIn }) => {
        const { page } = reader;
        const audit = auditIn(lang);
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        await reader.opens(path);
        await reader.wakes();
        for (const size of WINDOWS) {
          await page.setViewportSize(size);
          await reader.settles();
          const where = `${size.width} px`;
          expect.soft(listFaults(await askAxe(page)), where).toEqual([]);
          expect.soft(listFaults(await audit.finds(...LAYOUT)), where).toEqual([]);
          if (size.width < 1440) continue;
          // Colours are those of the moving map once it is there.
          await expect(page.locator('[data-map="plain"]')).toHaveCount(0);
          expect.soft(listFaults(await audit.finds(...CONTRAST)), where).toEqual([]);
        }
        if (theme === 'light') expect.soft(listFaults(await audit.finds(...MEANING, 'motion'))).toEqual([]);
      },
    );
  }
}
