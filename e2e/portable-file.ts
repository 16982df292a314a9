import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { HOSTED_FILE } from '#src/app/portable/one-file.ts';

/** The one file as it lies on a disk. */
export const FILE = pathToFileURL(resolve(process.env['ATLAS_DIST'] ?? 'dist', `.${HOSTED_FILE}`)).href;

/** Someone reading the atlas from one file on a disk. */
export class FileReader {
  readonly page: Page;
  readonly file: string;

  constructor(page: Page, file = FILE) {
    this.page = page;
    this.file = file;
  }

  /** Opens a view, and waits until it is alive. */
  async opens(path = '') {
    const isOpen = this.page.url().startsWith(this.file);
    await this.page.goto(this.file + (path === '' ? '' : `#${path}`));
    // Another view of a page that is open is no new page: what is asked is the file opened there.
    if (isOpen) await this.page.reload();
    await this.isAlive();
  }

  async isAlive() {
    await expect(this.page.locator('main[data-alive]')).toBeAttached();
  }

  /** The view behind the sign. */
  view() {
    return this.page.url().slice(this.file.length + 1);
  }

  async isAt(view: string | RegExp) {
    const is = typeof view === 'string' ? expect.poll(() => this.view()).toBe(view) : null;
    await (is ?? expect.poll(() => this.view()).toMatch(view));
  }

  marks(exhibit: string) {
    return this.page.locator(`section#${exhibit}`).getByRole('option');
  }
}

/** What a file may never do: ask for anything, or say anything in the console. */
function watch(context: BrowserContext, heard: string[]) {
  context.on('request', (request) => {
    const url = request.url();
    if (!/^(?:data|blob):/.test(url) && !/^file:[^#]*\.html(?:#|$)/.test(url)) heard.push(`request: ${url}`);
  });
  context.on('console', (message) => {
    if (/^(?:error|warning|assert)$/.test(message.type())) heard.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => heard.push(`error: ${error.error().message}`));
}

interface Fixtures {
  readonly file: FileReader;
  readonly heard: string[];
}

export const test = base.extend<Fixtures>({
  heard: [
    async ({ context }, provide) => {
      const heard: string[] = [];
      watch(context, heard);
      await provide(heard);
      expect(heard).toEqual([]);
    },
    { auto: true },
  ],
  file: async ({ page }, provide) => {
    await provide(new FileReader(page));
  },
});
export { expect };
