import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

/** A run of text where it stands on its sheet, in points from the lower left corner. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  /** All its text without spaces: a PDF puts runs side by side and not words. */
  readonly text: string;
}

export const unspaced = (text: string) => text.replace(/\s/g, '');

/** The sheets of a PDF as its own character maps spell them. */
export async function readSheets(pdf: Buffer): Promise<readonly Sheet[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 });
  const sheets: Sheet[] = [];
  for (let at = 1; at <= document.numPages; at += 1) {
    const page = await document.getPage(at);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const { items } = await page.getTextContent({ disableNormalization: true });
    const runs = items
      .flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []))
      .map(({ str, width, transform }) => {
        const [x, y] = [Number(transform[4]), Number(transform[5])];
        return { text: str, left: x, right: x + width, baseline: y };
      });
    const text = unspaced(runs.map((run) => run.text).join(''));
    sheets.push({ width: right - left, height: top - bottom, runs, text });
  }
  await document.cleanup();
  return sheets;
}

/** A page as it comes out of the printer. */
export const printed = async (page: Page) => readSheets(await page.pdf({ preferCSSPageSize: true }));

/** What an exhibit shows, text by text, with what prints of it. */
export const shownTexts = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!parent || parent.closest('footer, .visually-hidden') || parent.getClientRects().length === 0) continue;
        if (node.textContent?.trim()) texts.push(node.textContent);
      }
      return texts;
    }),
  );
