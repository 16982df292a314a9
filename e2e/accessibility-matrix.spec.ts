import { CONTRAST, LAYOUT, MEANING } from './audit/audit.ts';
import { expect, listFaults, test } from './audit/auditor.ts';
import { askAxe } from './audit/axe.ts';
import { PAGES } from './reader.ts';

const WINDOWS = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];
const THEMES = ['light', 'dark'] as const;

for (const { lang, path, tag } of PAGES) {
  test(
    `${path} can be used by everyone, at every width and in both themes`,
    { tag },
    async ({ reader, auditIn, browserName }) => {
      test.setTimeout(120_000);
      const { page } = reader;
      const audit = auditIn(lang);
      await reader.opens(path);
      await reader.wakes();
      for (const theme of THEMES) {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        for (const size of browserName === 'chromium' || theme === 'light' ? WINDOWS : []) {
          await page.setViewportSize(size);
          await reader.settles();
          const where = `${theme}, ${size.width} px`;
          expect.soft(listFaults(await askAxe(page)), where).toEqual([]);
          expect.soft(listFaults(await audit.finds(...LAYOUT)), where).toEqual([]);
          if (size.width === 1440) expect.soft(listFaults(await audit.finds(...CONTRAST)), where).toEqual([]);
        }
      }
      expect.soft(listFaults(await audit.finds(...MEANING, 'motion'))).toEqual([]);
    },
  );
}
