import type { BrowserContext, Page } from '@playwright/test';
import { expect, type Reader } from './reader.ts';

const HTML_LANG = { en: 'en', tc: 'zh-Hant-HK', sc: 'zh-Hans-CN' } as const;

/** Two windows of one briefing. */
export class Talk {
  readonly speaker: Page;
  readonly room: Page;

  constructor(speaker: Page, room: Page) {
    this.speaker = speaker;
    this.room = room;
  }

  /** The slide that the room sees. */
  slide(page = this.room) {
    return page.locator('[data-slide]').first();
  }

  /** Both windows are at a slide and step, the room in its own language. */
  async isAt(place: string, lang: keyof typeof HTML_LANG) {
    await expect(this.room).toHaveURL(new RegExp(`/${lang}/present/itf${place.replace('?', '\\?')}$`));
    await expect(this.speaker).toHaveURL(new RegExp(`/en/presenter/itf${place.replace('?', '\\?')}$`));
    for (const page of [this.room, this.speaker])
      await expect(this.slide(page)).toHaveAttribute('lang', HTML_LANG[lang]);
  }

  async isConnected() {
    await expect(this.speaker.getByText('Audience screen connected')).toBeVisible();
  }
}

/** A speaker's window and the room's beside it, linked. */
export async function begins(reader: Reader, context: BrowserContext): Promise<Talk> {
  await reader.opens('/en/presenter/itf');
  const room = await context.newPage();
  await room.goto(reader.page.url().replace('/presenter/', '/present/'));
  const talk = new Talk(reader.page, room);
  await talk.isConnected();
  await reader.page.bringToFront();
  return talk;
}

/** Asks for a figure and pushes the first that is found; gives its id. */
export async function pushes({ speaker }: Talk, words: string) {
  await speaker.keyboard.press('/');
  await expect(speaker.getByRole('combobox')).toBeFocused();
  await speaker.keyboard.type(words);
  const first = speaker.getByRole('dialog').getByRole('option', { selected: true });
  await expect(first).toContainText('sentence');
  const id = await first.locator('[data-fact]').getAttribute('data-fact');
  await speaker.keyboard.press('Enter');
  return id;
}
