import type { Browser, Page } from '@playwright/test';

/** When the next slide stands in the room's document, by the clock that the windows of one browser share. */
const nextSlide = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const shown = () => document.querySelector<HTMLElement>('[data-slide]')?.dataset['slide'];
        const before = shown();
        const observer = new MutationObserver(() => {
          if (shown() === before) return;
          observer.disconnect();
          resolve(performance.timeOrigin + performance.now());
        });
        observer.observe(document.body, { subtree: true, childList: true, attributes: true });
      }),
  );

/** When the key reached the speaker's window. */
const nextKey = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const handleKey = () => resolve(performance.timeOrigin + performance.now());
        addEventListener('keydown', handleKey, { once: true, capture: true });
      }),
  );

/** Milliseconds from the speaker's key to the changed slide in the room, there and back through the briefing. */
export async function measureSync(browser: Browser, url: string, changes: number): Promise<readonly number[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const [speaker, room] = [await context.newPage(), await context.newPage()];
  await speaker.goto(`${url}/en/presenter/itf`);
  await room.goto(`${url}/en/present/itf`);
  await speaker.getByText('Audience screen connected').waitFor();
  const times: number[] = [];
  for (let at = 0; at < changes; at += 1) {
    const seen = nextSlide(room);
    const pressed = nextKey(speaker);
    // Both must listen before the key comes.
    await Promise.all([room.evaluate(() => undefined), speaker.evaluate(() => undefined)]);
    await speaker.keyboard.press(at % 2 === 0 ? 'End' : 'Home');
    times.push((await seen) - (await pressed));
  }
  await context.close();
  return times;
}
