import { expect, type Page } from '@playwright/test';
import { HTML_LANG, type Locale } from '#src/i18n/locales.ts';
import { SIMPLIFIED_ONLY, TRADITIONAL_ONLY } from './chinese-scripts.ts';
import { expectedExhibits, type Measures } from './expected-exhibits.ts';
import type { Fault } from './in-page/fault.ts';
import type { Given, InPage, Rule } from './in-page/index.ts';

/** The window of a page that was handed the routines. */
type Audited = Window & { readonly atlasAudit: InPage };

/** What may differ at every width. */
export const LAYOUT = ['text-size', 'targets', 'sideways', 'clipped', 'overlaps'] as const satisfies readonly Rule[];
/** Words and structure. */
export const MEANING = ['names', 'exhibits', 'language', 'tables', 'tab-order'] as const satisfies readonly Rule[];
/** What depends on colours. */
export const CONTRAST = ['text-contrast', 'mark-contrast'] as const satisfies readonly Rule[];

/** The height that a PNG says of itself, in px. */
const heightOf = (png: Buffer) => png.readUInt32BE(20);

const isContrast = (rule: Rule) => CONTRAST.some((one) => one === rule);

interface AuditOptions {
  readonly page: Page;
  /** The routines, bundled. */
  readonly script: string;
  readonly lang: Locale;
  /** How exhibits are measured, where not by their first measure. */
  readonly measures?: Measures;
}

/** Looks at one page for what axe does not see. */
export class Audit {
  readonly #page: Page;
  readonly #script: string;
  readonly #given: Omit<Given, 'ground' | 'bare'>;

  constructor({ page, script, lang, measures }: AuditOptions) {
    this.#page = page;
    this.#script = script;
    this.#given = {
      lang: HTML_LANG[lang],
      simplified: SIMPLIFIED_ONLY,
      traditional: TRADITIONAL_ONLY,
      expected: expectedExhibits(lang, measures),
    };
  }

  /** What these routines find in the page as it stands. */
  async finds(...rules: readonly Rule[]): Promise<readonly Fault[]> {
    await this.enters();
    const pictures = rules.some(isContrast) ? await this.#pictures() : { ground: '', bare: '' };
    return this.#page.evaluate(([names, given]) => (window as unknown as Audited).atlasAudit.find(names, given), [
      rules,
      { ...this.#given, ...pictures },
    ] as const);
  }

  /** Hands the routines to the page, once for each page that was opened. */
  async enters() {
    if (!(await this.#page.evaluate(() => 'atlasAudit' in window))) await this.#page.evaluate(this.#script);
  }

  /** Sets the text of the page as wide as WCAG lets a reader set it, until the page is opened anew. */
  async spaces() {
    await this.enters();
    await this.#page.evaluate(() => (window as unknown as Audited).atlasAudit.space());
  }

  /** Pictures of one page: where it still grew meanwhile, they are taken again. */
  async #pictures() {
    const taken = { ground: '', bare: '' };
    await expect(async () => {
      const ground = await this.#pictureWithout('texts');
      const bare = await this.#pictureWithout('texts-and-marks');
      await this.#page.evaluate(() => (window as unknown as Audited).atlasAudit.conceal('nothing'));
      const height = await this.#page.evaluate(() => document.documentElement.scrollHeight);
      expect([ground, bare].map(heightOf)).toEqual([height, height]);
      Object.assign(taken, { ground: ground.toString('base64'), bare: bare.toString('base64') });
    }).toPass();
    return taken;
  }

  async #pictureWithout(what: 'texts' | 'texts-and-marks'): Promise<Buffer> {
    await this.#page.evaluate((hidden) => (window as unknown as Audited).atlasAudit.conceal(hidden), what);
    return this.#page.screenshot({ fullPage: true, scale: 'css' });
  }
}
