import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { PRERENDERED } from '#src/state/routes.ts';
import { WIDTHS } from '#src/view/view.ts';
import { withAtlas, type AtlasServer } from './atlas-server.ts';
import { Complaints } from './complaints.ts';

/** Kinds of digits that belong to no figure: dates, names and the like. */
const PLAIN_DIGITS = [
  'as-of',
  'date',
  'tick',
  'estimate',
  'sentence',
  'name',
  'count',
  'locator',
  'citation',
  'formula',
  'notice',
  'quote',
];

/** The tag of what only the audit asks. */
export const AUDIT = '@audit';

/** The tag of what depends on the engine: the gate asks Firefox of it, too. */
export const ENGINE = '@engine';

/** Leaves a test to the audit unless the gate has time for it. */
export const gateIf = (isInGate: boolean): string[] => (isInGate ? [] : [AUDIT]);

/** Of many alike the gate asks each in one language, and each language of some; the audit asks all of all. */
export const isTurnOf = (lang: Locale, at: number) => LOCALES.indexOf(lang) === at % LOCALES.length;

/** Every prerendered page in every language. */
export const PAGES = LOCALES.flatMap((lang) =>
  PRERENDERED.map((path, at) => ({
    lang,
    path: `/${lang}${path}`,
    tag: gateIf(isTurnOf(lang, at)),
  })),
);

/** Pages with every kind of drawing: the gate asks them alone in the dark and in forced colours. */
export const DRAWN = ['/tc/', '/en/funding'];

/** Someone reading the atlas. Specs speak of readers and figures, not of selectors. */
export class Reader {
  readonly page: Page;
  readonly #atlas: AtlasServer;

  constructor(page: Page, atlas: AtlasServer) {
    this.page = page;
    this.#atlas = atlas;
  }

  async opens(path: string, { waitUntil = 'load' }: { waitUntil?: 'load' | 'commit' } = {}) {
    await this.page.goto(this.#atlas.url + path, { waitUntil });
    // The gallery is not prerendered: its drawings come by themselves.
    if (!path.includes('/gallery')) return;
    await this.page.locator('section[id] footer').first().waitFor();
    await expect(this.page.locator('[data-width]:not(:has(svg [data-key]))')).toHaveCount(0);
  }

  /** Keeps an answer from the page until it is let go by what this returns. */
  async holdsBack(part: RegExp): Promise<() => void> {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await this.page.route(part, async (route) => {
      await released;
      await route.continue();
    });
    return release;
  }

  /** Moves the pointer over the page until React has taken it over. */
  async looksAround() {
    await expect(async () => {
      await this.page.mouse.move(200, 300);
      await this.page.mouse.move(260, 320);
      await expect(this.page.locator('[role="listbox"][tabindex="0"]').first()).toBeVisible({ timeout: 500 });
    }).toPass();
  }

  /** Moves the pointer over the page until React has taken over what there is to take over, at any width. */
  async wakes() {
    await expect(async () => {
      await this.page.mouse.move(200, 300);
      await this.page.mouse.move(260, 320);
      await expect(this.page.locator('main[data-alive]')).toBeAttached({ timeout: 500 });
      await expect(this.page.locator('main [aria-busy="true"]')).toHaveCount(0, { timeout: 500 });
      await expect(this.page.locator('[role="listbox"]:not([tabindex])')).toHaveCount(0, { timeout: 500 });
    }).toPass();
  }

  /** Waits until every drawing has taken the size that its container has room for. */
  async settles() {
    await this.page.waitForFunction((sizes) => {
      // The map takes any size, and is drawn anew for it once it is alive.
      const maps = [...document.querySelectorAll<SVGSVGElement>('#map [role="listbox"][tabindex] svg[data-type]')];
      const isOff = (a: number, b = 0) => Math.abs(a - b) > 1;
      const isOld = ({ clientWidth, clientHeight, parentElement: box }: SVGSVGElement) =>
        isOff(clientWidth, box?.clientWidth) || isOff(clientHeight, box?.clientHeight);
      if (maps.some(isOld)) return false;
      return [...document.querySelectorAll<HTMLElement>('[role="listbox"]:not(#map *)')].every((box) => {
        if (box.clientWidth === 0) return true;
        if (box.querySelector('[aria-busy="true"]') !== null) return false;
        const drawn = [...box.querySelectorAll<HTMLElement>('[data-width]')].map(({ dataset }) => dataset['width']);
        const isHalf = box.closest('[data-span="half"]') !== null;
        const fitting = sizes.filter(([name, width]) => width <= box.clientWidth && !(isHalf && name === 'full'));
        return drawn.length === 1 && drawn[0] === fitting.at(-1)?.[0];
      });
    }, Object.entries(WIDTHS));
  }

  exhibit(id: string): Locator {
    return this.page.locator(`section#${id}`);
  }

  marks(id: string): Locator {
    return this.exhibit(id).getByRole('option');
  }

  /** Chooses a language from wherever the page is scrolled to: a click by the driver would scroll to the header first. */
  async switchesTo(lang: Locale) {
    const link = this.page.locator(`header a[hreflang]`).nth(LOCALES.indexOf(lang));
    await link.evaluate((element: HTMLElement) => element.click());
    await expect(this.page).toHaveURL(new RegExp(`/${lang}/`));
  }

  /** The address below the server. */
  address() {
    return this.page.url().slice(this.#atlas.url.length);
  }

  /** Visible digits that are neither a figure nor of a permitted kind. */
  async strayDigits(): Promise<readonly string[]> {
    return this.page.locator('body').evaluate((body, kinds) => {
      const permitted = [
        '[data-fact]',
        '[data-edition-fact]',
        'script',
        'style',
        'option',
        ...kinds.map((kind) => `[data-digits="${kind}"]`),
      ].join();
      const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      const strays: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        const isHidden = !parent || parent.closest('.visually-hidden') || parent.getClientRects().length === 0;
        if (/\d/.test(node.textContent ?? '') && !isHidden && !parent.closest(permitted))
          strays.push(node.textContent ?? '');
      }
      return strays;
    }, PLAIN_DIGITS);
  }
}

/** Marks a test of what the system's Firefox, as it is driven here, does not do or does not tell of. */
export const inChromium = (why: string, tag: readonly string[] = []) => ({
  tag: ['@chromium', ...tag],
  annotation: { type: 'in Chromium only', description: why },
});

interface Fixtures {
  readonly reader: Reader;
  readonly complaints: Complaints;
}

/** Every test has a reader, and fails on a request to another origin, a policy report, a console or a page error. */
export const test = base.extend<Fixtures, { readonly atlas: AtlasServer }>({
  atlas: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures it needs from this pattern.
    async ({}, provide) => {
      await withAtlas(provide);
    },
    { scope: 'worker' },
  ],
  complaints: [
    async ({ context, atlas }, provide) => {
      const complaints = await Complaints.listen(context, atlas);
      await provide(complaints);
      atlas.faults.length = 0;
      expect(await complaints.all()).toEqual([]);
    },
    { auto: true },
  ],
  reader: async ({ page, atlas }, provide) => {
    await provide(new Reader(page, atlas));
  },
});
export { expect };
