import type { BrowserContext, Page } from '@playwright/test';
import { ENGINE, expect, inChromium, test, type Reader } from './reader.ts';

const HTML_LANG = { en: 'en', tc: 'zh-Hant-HK', sc: 'zh-Hans-CN' } as const;

/** Two windows of one briefing. */
class Talk {
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

async function begins(reader: Reader, context: BrowserContext): Promise<Talk> {
  await reader.opens('/en/presenter/itf');
  const room = await context.newPage();
  await room.goto(reader.page.url().replace('/presenter/', '/present/'));
  const talk = new Talk(reader.page, room);
  await talk.isConnected();
  await reader.page.bringToFront();
  return talk;
}

/** Asks for a figure and pushes the first that is found; gives its id. */
async function pushes({ speaker }: Talk, words: string) {
  await speaker.keyboard.press('/');
  await expect(speaker.getByRole('combobox')).toBeFocused();
  await speaker.keyboard.type(words);
  const first = speaker.getByRole('dialog').getByRole('option', { selected: true });
  await expect(first).toContainText('sentence');
  const id = await first.locator('[data-fact]').getAttribute('data-fact');
  await speaker.keyboard.press('Enter');
  return id;
}

test(
  'a talk in two languages: steps, jump, black, a question, reloads and another language in mid-slide',
  {
    tag: ENGINE,
  },
  async ({ reader, context }) => {
    const talk = await begins(reader, context);
    const { speaker, room } = talk;
    await speaker.getByRole('button', { name: '繁體中文', exact: true }).click();
    await talk.isAt('', 'tc');
    await expect(speaker.getByRole('region', { name: 'Notes, English' })).toContainText('Good morning');

    await speaker.keyboard.press('PageDown');
    await speaker.keyboard.press('PageDown');
    await talk.isAt('/2?step=2', 'tc');
    await speaker.keyboard.press('PageUp');
    await talk.isAt('/2', 'tc');

    await speaker.keyboard.press('4');
    await expect(speaker.getByText('Slide 4: press Enter')).toBeVisible();
    await speaker.keyboard.press('Enter');
    await talk.isAt('/4', 'tc');
    await room.keyboard.press('PageDown');
    await talk.isAt('/4?step=2', 'tc');
    await speaker.keyboard.press('c');
    await talk.isAt('/4?step=2', 'sc');

    await speaker.keyboard.press('b');
    await expect(room.locator('[data-black="true"]')).toBeVisible();
    await speaker.keyboard.press('b');
    await expect(room.locator('[data-black="true"]')).toHaveCount(0);

    const figure = await pushes(talk, '31.8 billion');
    const asked = room.locator('[data-slide="asked-for"]');
    await expect(asked.locator(`[data-fact="${figure}"]`)).toBeVisible();
    await expect(speaker.locator('[data-now] [data-slide="asked-for"]')).toBeVisible();
    await speaker.keyboard.press('Escape');
    await expect(asked).toHaveCount(0);
    await talk.isAt('/4?step=2', 'sc');

    await room.reload();
    await talk.isConnected();
    await talk.isAt('/4?step=2', 'sc');
    await speaker.reload();
    await talk.isConnected();
    await talk.isAt('/4?step=2', 'sc');
    const simplified = speaker.getByRole('button', { name: '简体中文', exact: true });
    await expect(simplified).toHaveAttribute('aria-pressed', 'true');
    await speaker.keyboard.press('End');
    await talk.isAt('/8', 'sc');
  },
);

test('what the speaker does to the slide, and where the speaker points, is seen in the room until the next step', async ({
  reader,
  context,
}) => {
  const talk = await begins(reader, context);
  const { speaker, room } = talk;
  await speaker.keyboard.press('4');
  await speaker.keyboard.press('Enter');
  const now = speaker.locator('[data-now]');
  await speaker.keyboard.press('e');
  await expect(now.getByRole('listbox')).toBeFocused();
  await speaker.keyboard.press('ArrowDown');
  await expect(room.getByRole('option', { selected: true })).toHaveCount(1);
  await now.getByRole('link', { name: 'Table' }).click();
  await expect(room.getByRole('table')).toBeVisible();

  await speaker.getByRole('button', { name: 'Pointer' }).click();
  const pad = speaker.getByRole('button', { name: 'Pointer over the slide' });
  const box = await pad.boundingBox();
  await speaker.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 4, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  const dot = room.locator('i[style*="translate"]');
  await expect(dot).toHaveAttribute('style', /translate\(4[78]\d(?:\.\d+)?px, 5[34]\d/);
  await speaker.keyboard.press('l');
  await expect(dot).toHaveCount(0);

  await speaker.keyboard.press('PageDown');
  await expect(room.getByRole('table')).toHaveCount(0);
});

test(
  'the audience window opens on a press, and the end of the talk is told there',
  inChromium('it opens windows'),
  async ({ reader, context }) => {
    await reader.opens('/en/presenter/itf/2');
    const opened = context.waitForEvent('page');
    await reader.page.getByRole('button', { name: 'Open audience screen' }).click();
    const talk = new Talk(reader.page, await opened);
    await talk.isConnected();
    await expect(reader.page.getByText(/second screen/)).toBeVisible();
    await talk.isAt('/2', 'en');
    await reader.page.getByRole('button', { name: 'End', exact: true }).click();
    await expect(talk.room.getByText('The speaker has ended the briefing.')).toBeVisible();
    await expect(reader.page).toHaveURL(/\/en\/briefings\/itf$/);
  },
);

test(
  'without a channel in common the opened window is reached by its port, also after reloads',
  inChromium('it opens windows'),
  async ({ reader, context }) => {
    await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
    await reader.opens('/en/presenter/itf');
    const opened = context.waitForEvent('page');
    await reader.page.getByRole('button', { name: 'Open audience screen' }).click();
    const talk = new Talk(reader.page, await opened);
    await talk.isConnected();
    await reader.page.keyboard.press('PageDown');
    await talk.isAt('/2', 'en');
    await talk.room.reload();
    await talk.isConnected();
    await reader.page.keyboard.press('3');
    await reader.page.keyboard.press('Enter');
    await talk.isAt('/3', 'en');
    await reader.page.reload();
    await talk.isConnected();
    await reader.page.keyboard.press('5');
    await reader.page.keyboard.press('Enter');
    await talk.isAt('/5', 'en');
  },
);

test('where the browser blocks the window or the whole screen, the talk goes on and says why', async ({
  reader,
  context,
}) => {
  await context.addInitScript(() => {
    window.open = () => null;
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('not allowed'));
  });
  const { page } = reader;
  await reader.opens('/en/presenter/itf');
  await page.getByRole('button', { name: 'Open audience screen' }).click();
  await expect(page.getByText('The browser blocked the new window')).toBeVisible();
  const href = await page.getByRole('link', { name: 'Open it by hand' }).getAttribute('href');
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/\/itf\/2$/);

  const room = await context.newPage();
  await room.goto(new URL(href ?? '', page.url()).href);
  const talk = new Talk(page, room);
  await talk.isConnected();
  await expect(page.getByText('The browser blocked the new window')).toHaveCount(0);
  await talk.isAt('/2', 'en');
  await room.keyboard.press('f');
  await expect(room.getByText('The browser did not give the whole screen')).toBeVisible();
  await expect(page.getByText('Its browser refused full screen')).toBeVisible();
  await page.keyboard.press('PageDown');
  await talk.isAt('/2?step=2', 'en');
});

test(
  'junk, replays and another version in the channel change nothing; the version is told',
  {
    tag: ENGINE,
  },
  async ({ reader, context }) => {
    const talk = await begins(reader, context);
    await talk.speaker.keyboard.press('3');
    await talk.speaker.keyboard.press('Enter');
    await talk.isAt('/3', 'en');
    const posted = await talk.room.evaluate(async () => {
      const channel = new BroadcastChannel('hk-it-atlas-show');
      const post = channel.postMessage.bind(channel);
      const heard = await new Promise<string>((resolve) => {
        channel.addEventListener('message', ({ data }: MessageEvent<string>) => {
          if (data.includes('"state"') && data.includes('"speaker"')) resolve(data);
        });
      });
      const first = heard.replace(/"slide":\d+/, '"slide":0');
      const junk = [first.replace(/"session":"[^"]+"/, '"session":"0"'), first.slice(1), '{', null, 7, { app: heard }];
      const strange = [first.replace(/"seq":\d+/, '"seq":99999').replace(/"role"/, '"__proto__":{},"role"'), heard];
      for (const one of [...junk, ...strange]) post(one);
      for (let at = 0; at < 500; at += 1) post(`${at}`.repeat(2000));
      post(first.replace(/"build":"[^"]+"/, '"build":"another"').replace(/"seq":\d+/, '"seq":999999'));
      return heard.length;
    });
    expect(posted).toBeGreaterThan(100);
    for (const page of [talk.room, talk.speaker])
      await expect(page.getByText('in another version of the atlas')).toBeVisible();
    await talk.isAt('/3', 'en');
    await talk.speaker.keyboard.press('PageDown');
    await talk.isAt('/4', 'en');
  },
);
