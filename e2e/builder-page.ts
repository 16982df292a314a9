import type { Page } from '@playwright/test';
import { expect, type Reader } from './reader.ts';

export const KEY = 'atlas.deck.my-briefing';

/** What this browser keeps under a key. */
export const stored = (page: Page, key = KEY) => page.evaluate((name) => localStorage.getItem(name), key);

export const message = (page: Page) => page.locator('body > [role="status"]');
export const thumbnails = (page: Page) => page.locator('[data-thumbnail]');
export const thumb = (page: Page, at: number) => thumbnails(page).nth(at).locator('[aria-keyshortcuts]');
export const order = (page: Page) =>
  thumbnails(page).evaluateAll((all: HTMLElement[]) => all.map(({ dataset }) => dataset['thumbnail']));
export const field = (page: Page, name: string) => page.getByRole('textbox', { name });

/** Adds what is shown somewhere, by its button. */
export async function adds(reader: Reader, path: string, place: string, number: number) {
  await reader.opens(path);
  await reader.page.locator(place).getByRole('button', { name: 'Add to briefing' }).click();
  await expect(message(reader.page)).toContainText(`as slide ${number}.`);
}

/** A briefing of four slides: an exhibit, a figure, the map, a stretch of the timeline. */
export async function addsFour(reader: Reader) {
  const { page } = reader;
  const measured = 'by=rd-projects-by-domain:count&sel=rd-projects-by-domain:biotechnology';
  await adds(reader, `/en/funding?${measured}`, '#rd-projects-by-domain', 1);
  await adds(reader, '/en/figures?f=itf-approved-amount', 'dialog', 2);
  await adds(reader, '/en/places?sel=map:science-park&y=2022', '#map', 3);
  await reader.opens('/en/timeline?t=2015-2025&only=lane:funding');
  await reader.looksAround();
  await page.locator('#timeline footer a').first().focus();
  await page.keyboard.press('b');
  await expect(message(page)).toContainText('as slide 4.');
}

/** Opens the builder on the reader's own briefing. */
export async function opensBuilder(reader: Reader, slide = '') {
  await reader.opens(`/en/build/my-briefing${slide}`);
  await expect(thumbnails(reader.page).first()).toBeVisible();
}
