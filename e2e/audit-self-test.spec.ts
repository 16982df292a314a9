import type { Page } from '@playwright/test';
import type { Locale } from '#src/i18n/locales.ts';
import type { Audit } from './audit/audit.ts';
import { expect, listFaults, test } from './audit/auditor.ts';
import { askAxe } from './audit/axe.ts';
import type { Fault } from './audit/in-page/fault.ts';
import { arrowThrough, tabThrough } from './audit/keyboard.ts';
import { BEHAVIOURS } from './audit/seeds/behaviour.ts';
import { COLOURS } from './audit/seeds/colours.ts';
import { LAYOUTS } from './audit/seeds/layout.ts';
import { MEANINGS } from './audit/seeds/meaning.ts';
import type { Seed } from './audit/seeds/seed.ts';
import { AUDIT, inChromium } from './reader.ts';

const domains = 'rd-projects-by-domain';

function look(finder: Seed['finder'], page: Page, audit: Audit): Promise<readonly Fault[]> {
  switch (finder) {
    case 'axe':
      return askAxe(page);
    case 'tab':
      return tabThrough(page, audit);
    case 'arrows':
      return arrowThrough(page, page.locator(`#${domains} [role="listbox"]`));
    default:
      return audit.finds(finder);
  }
}

for (const seed of [...COLOURS, ...LAYOUTS, ...MEANINGS, ...BEHAVIOURS]) {
  test(
    `${seed.finder} finds ${seed.name}, and nothing before`,
    inChromium('the routines are one script; Chromium alone can force colours', [AUDIT]),
    async ({ reader, auditIn }) => {
      const { path = '/en/', theme = 'light', forced = false, width = 1440, spaced = false } = seed;
      const { page } = reader;
      const forcedColors = forced ? 'active' : 'none';
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce', forcedColors });
      await page.setViewportSize({ width, height: 900 });
      await reader.opens(path);
      await reader.wakes();
      const measures = path.includes(`by=${domains}:count`) ? { [domains]: 'count' } : {};
      const audit = auditIn(path.slice(1, 3) as Locale, measures);
      if (spaced) await audit.spaces();
      expect(listFaults(await look(seed.finder, page, audit)), 'before').toEqual([]);
      await page.locator(seed.at).first().evaluate(seed.plant);
      expect(await look(seed.finder, page, audit)).not.toEqual([]);
    },
  );
}
