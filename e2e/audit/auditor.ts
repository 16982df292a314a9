import type { Locale } from '#src/i18n/locales.ts';
import { test as base } from '../reader.ts';
import { Audit } from './audit.ts';
import type { Measures } from './expected-exhibits.ts';
import type { Fault } from './in-page/fault.ts';
import { bundleInPage } from './in-page-script.ts';

/** A test with a reader, whose page can be audited. */
export const test = base.extend<
  { readonly auditIn: (lang: Locale, measures?: Measures) => Audit },
  { readonly inPageScript: string }
>({
  inPageScript: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures it needs from this pattern.
    async ({}, provide) => {
      await provide(await bundleInPage());
    },
    { scope: 'worker' },
  ],
  auditIn: async ({ page, inPageScript }, provide) => {
    await provide((lang, measures = {}) => new Audit({ page, script: inPageScript, lang, measures }));
  },
});
export { expect } from '../reader.ts';

/** Faults as lines to read, each said once and counted. */
export function listFaults(faults: readonly Fault[]): readonly string[] {
  const lines = faults.map(({ rule, where, what }) => `${rule}: ${where}: ${what}`);
  return [...new Set(lines)].map((line) => `${line} (${lines.filter((one) => one === line).length})`);
}
