import type { Locator, Page } from '@playwright/test';
import type { Reader } from './reader.ts';
import { expect } from './reader.ts';

/** As on a computer without graphics; runs in the page. */
export function noWebGl() {
  // eslint-disable-next-line typescript/unbound-method -- called with its canvas below.
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function without(this: HTMLCanvasElement, ...args: never) {
    return args[0] === 'webgl2' ? null : getContext.apply(this, args);
  } as typeof getContext;
}

/** The page of places as a reader meets it. */
export class PlacesPage {
  readonly #reader: Reader;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  get #page(): Page {
    return this.#reader.page;
  }

  /** The map that is shown: `moving` by MapLibre, or the plain one. */
  map(kind: 'moving' | 'plain'): Locator {
    return this.#page.locator(`[data-map="${kind}"]`);
  }

  /** The map as a list of marks. */
  get box(): Locator {
    return this.#page.locator('#map [role="listbox"]');
  }

  /** Waits until the map is what it will be here: moving, or plain with the reason. */
  async stands() {
    const end = this.#page.locator('[data-map="moving"], #map p[role="status"]:not(:empty)');
    await expect(end.first()).toBeVisible();
  }

  row(site: string): Locator {
    return this.#page.locator(`[data-site="${site}"]`);
  }

  mark(site: string): Locator {
    return this.box.locator(`[data-key="${site}"]`);
  }

  /** Where the dot of a site is in the window, in whole px. */
  async middleOf(site: string): Promise<readonly [x: number, y: number]> {
    const box = await this.mark(site).locator('circle').first().boundingBox();
    if (!box) throw new Error(`${site} is not on the map`);
    return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
  }

  button(name: string): Locator {
    return this.#page.locator('#map').getByRole('button', { name, exact: true });
  }

  async opens(query = '', lang = 'en') {
    await this.#reader.opens(`/${lang}/places${query}`);
    await this.wakes();
  }

  /** Moves the pointer until React has the page and the map knows its size. */
  async wakes() {
    await expect(async () => {
      await this.#page.mouse.move(200, 300);
      await this.#page.mouse.move(220, 320);
      await expect(this.box).toHaveAttribute('tabindex', '0', { timeout: 500 });
    }).toPass();
  }

  /** Every name on the map and the map itself, as boxes in px. */
  async labels() {
    return this.#page.locator('#map').evaluate((map) => {
      const box = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom });
      const names = [...map.querySelectorAll<SVGTextElement>('.mark > text')];
      const svg = map.querySelector('[role="listbox"] > svg')?.getBoundingClientRect() ?? new DOMRect();
      return {
        map: box(svg),
        // Where the letters are: engines differ in the room they leave above and below a line.
        names: names.flatMap((name) => {
          const { left, right, top, bottom } = name.getBoundingClientRect();
          const lines = Math.max(name.querySelectorAll('tspan').length + 1, 1);
          const spare = ((bottom - top) / lines - parseFloat(getComputedStyle(name).fontSize) * 0.8) / 2;
          return { name: name.textContent, left, right, top: top + spare, bottom: bottom - spare };
        }),
      };
    });
  }

  /** Ids of the sites on the map, in the order of the keys. */
  async sites(): Promise<readonly string[]> {
    return this.box
      .locator('[role="option"]')
      .evaluateAll((marks) => marks.map((mark) => (mark as SVGElement).dataset['key'] ?? ''));
  }

  /** Where the map looks, as its address has it. */
  framing() {
    return new URL(this.#page.url()).searchParams.get('z');
  }
}
