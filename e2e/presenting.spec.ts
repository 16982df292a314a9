import { ENGINE, expect, inChromium, test } from './reader.ts';
import { begins, pushes, Talk } from './talk.ts';

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
      const heard = await new Promise<string>((resolve) => {
        channel.addEventListener('message', ({ data }: MessageEvent<string>) => {
          if (data.includes('"state"') && data.includes('"speaker"')) resolve(data);
        });
      });
      const first = heard.replace(/"slide":\d+/, '"slide":0');
      const junk = [first.replace(/"session":"[^"]+"/, '"session":"0"'), first.slice(1), '{', null, 7, { app: heard }];
      const strange = [first.replace(/"seq":\d+/, '"seq":99999').replace(/"role"/, '"__proto__":{},"role"'), heard];
      // eslint-disable-next-line unicorn/require-post-message-target-origin -- A channel has no target.
      for (const one of [...junk, ...strange]) channel.postMessage(one);
      // eslint-disable-next-line unicorn/require-post-message-target-origin -- A channel has no target.
      for (let at = 0; at < 500; at += 1) channel.postMessage(`${at}`.repeat(2000));
      // eslint-disable-next-line unicorn/require-post-message-target-origin -- A channel has no target.
      channel.postMessage(first.replace(/"build":"[^"]+"/, '"build":"another"').replace(/"seq":\d+/, '"seq":999999'));
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

test('the timer runs through a reload and says how the talk stands against its plan', async ({
  reader,
  complaints,
}) => {
  const { page } = reader;
  // The clock is put forward whatever is still on its way.
  complaints.forgive(/No answer from the server/);
  await page.clock.install();
  await reader.opens('/en/presenter/itf');
  const time = page.getByRole('region', { name: 'Time' });
  await expect(time).toContainText('The timer has not started');
  await page.keyboard.press('PageDown');
  await page.clock.fastForward(20_000);
  await expect(time).toContainText(/[23]\d seconds ahead of plan/);
  await page.reload();
  await page.clock.fastForward(150_000);
  await expect(time).toContainText('seconds behind plan');
  await time.getByRole('button', { name: 'Pause' }).click();
  const stood = await time.getByRole('timer').textContent();
  await page.clock.fastForward(60_000);
  await expect(time.getByRole('timer')).toHaveText(stood ?? '');
  await time.getByRole('button', { name: 'Go on' }).click();
  await page.clock.fastForward(400_000);
  await expect(time).toHaveAttribute('data-ending', 'soon');
  await expect(time).toContainText(/\d+ seconds left/);
  await page.clock.fastForward(120_000);
  await expect(time).toHaveAttribute('data-ending', 'over');
  await expect(time).toContainText(/ over, /);
  await time.getByRole('button', { name: 'Reset' }).click();
  await expect(time.getByRole('timer')).toHaveText('00:00');
});

test('letters do nothing once they are switched off; the other keys still do', async ({ reader }) => {
  const { page } = reader;
  await reader.opens('/en/presenter/itf');
  await page.getByLabel('Single letters as keys').uncheck();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('b');
  await page.keyboard.press('o');
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/\/itf\/2$/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Black out' })).toHaveAttribute('aria-pressed', 'false');
  await reader.opens('/en/about');
  await page.getByRole('heading', { level: 1 }).hover();
  const setting = page.getByRole('switch', { name: 'Single letters as keys' });
  await expect(setting).toHaveAttribute('aria-checked', 'false');
  await setting.click();
  await expect(setting).toHaveAttribute('aria-checked', 'true');
});
