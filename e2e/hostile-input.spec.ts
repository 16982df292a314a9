import { readNotShown } from '#src/facts/edition-on-disk.ts';
import { readCopy } from '#src/facts/read-copy.ts';
import { sampleCopy } from '#src/facts/sample-copy.ts';
import { edition } from './edition.ts';
import { injections, NOTHING, watchInjections } from './hostile/injections.ts';
import { fileOf, files, PAYLOADS, payloads } from './hostile/payloads.ts';
import { stored } from './own-briefing.ts';
import { expect, test } from './reader.ts';

const isAudit = Boolean(process.env['AUDIT']);
/** What each surface is asked in turn; those that take all at once are always given all. */
const SAMPLE = payloads(isAudit);
/** In three addresses, so that none grows too long to be read. */
const KEYS = [
  ['ed', 'as', 'by', 'sel', 't'],
  ['z', 'y', 'also', 'f'],
  ['cmp', 'only', 'step', 'th'],
];

test.beforeEach(async ({ reader }) => {
  await watchInjections(reader.page);
});

test('300 payloads are 300 different ones, and what one plants is found', async ({ reader, complaints }) => {
  complaints.forgive(/Executing inline|404|script-src-attr/);
  expect(new Set(PAYLOADS).size).toBe(300);
  await reader.opens('/en/about');
  expect(await injections(reader.page)).toEqual(NOTHING);
  await reader.page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=xss()><a href="JavaScript:xss()">x</a>');
    (window as unknown as { xss: () => void }).xss();
  });
  expect(await injections(reader.page)).toMatchObject({
    executed: 1,
    planted: [expect.stringContaining('img'), expect.stringContaining('href')],
  });
});

test(`${SAMPLE.length} payloads in every key of an address are named as text, and nothing more`, async ({ reader }) => {
  const { page } = reader;
  await reader.opens('/en/funding');
  await reader.wakes();
  const unnamed = await page.evaluate(
    async ([sample, keys]) => {
      const waits: string[] = [];
      const frame = () => new Promise((go) => setTimeout(go));
      const cases = sample.flatMap((payload) => keys.map((some) => [payload, some] as const));
      for (const [payload, some] of cases) {
        const link = document.createElement('a');
        link.href = `?${new URLSearchParams(some.map((key) => [key, payload])).toString()}`;
        document.body.append(link);
        link.click();
        link.remove();
        const notices = () =>
          [...document.querySelectorAll('[data-digits="notice"] li')].map(({ textContent }) => textContent ?? '');
        const isNamed = (key: string) => notices().some((one) => one.includes(`: ${key} “${payload.slice(0, 39)}`));
        const isDone = () => location.search === '' && some.every(isNamed);
        for (let looks = 0; looks < 2000 && !isDone(); looks += 1) await frame();
        if (!isDone()) waits.push(`${some.join()} ${payload}`);
      }
      return waits;
    },
    [SAMPLE, KEYS] as const,
  );
  expect(unnamed).toEqual([]);
  expect(await injections(page)).toEqual(NOTHING);
  expect(await page.locator('h1').innerText()).toContain('research and development');
});

const PATHS = ['', 'entity/', 'embed/', 'briefings/', 'present/', 'topics/'] as const;

test(`payloads in a path are a page that says so (${isAudit ? PAYLOADS.length : PATHS.length} loads)`, async ({
  reader,
  complaints,
}) => {
  complaints.forgive(/404|400/);
  const { page } = reader;
  for (const [at, payload] of PAYLOADS.slice(0, isAudit ? PAYLOADS.length : PATHS.length).entries()) {
    const path = `/en/${PATHS[at % PATHS.length]}${encodeURIComponent(payload)}`;
    await reader.opens(path);
    await expect(page.locator('h1').first(), path).toContainText(/\S{2}/);
    expect(await injections(page), path).toEqual(NOTHING);
  }
});

test(`${SAMPLE.length} payloads in the search box find nothing that is executed`, async ({ reader }) => {
  const { page } = reader;
  await reader.opens('/en/');
  const field = page.locator('header dialog').getByRole('combobox');
  await expect(async () => {
    if (!(await field.isVisible())) await page.keyboard.press('/');
    await expect(field).toBeFocused({ timeout: 1000 });
  }).toPass();
  for (const payload of SAMPLE) await field.fill(payload);
  await field.fill(PAYLOADS[0] ?? '');
  await expect(page.locator('header dialog')).toContainText('<script>xss()</script>');
  await field.fill('<img src=x onerror=xss()>'.repeat(4000));
  await expect(page.locator('header dialog')).toContainText('<img src=x onerror=xss()>');
  await field.fill('318億');
  await expect(page.locator('header dialog').getByRole('option').first()).toContainText('Funding approved');
  expect(await injections(page)).toEqual(NOTHING);
});

test('stored payloads are set aside, told of as text, and can be saved as they were', async ({ reader }) => {
  const { page } = reader;
  await page.addInitScript((all) => {
    if (localStorage.length > 0) return;
    localStorage.setItem('atlas', all[0] ?? '');
    localStorage.setItem('atlas.decks', all[1] ?? '');
    for (const [at, payload] of all.entries()) {
      localStorage.setItem(`atlas.deck.x${at}`, payload);
      localStorage.setItem(`atlas.deck.${payload}`, JSON.stringify({ format: payload, title: payload }));
    }
  }, PAYLOADS);
  await reader.opens('/en/briefings');
  await reader.wakes();
  await page.getByRole('heading', { name: 'Your own briefings' }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('alert').locator('li > code[data-digits="name"]')).toHaveCount(PAYLOADS.length * 2 + 1);
  expect(await injections(page)).toEqual(NOTHING);
  expect(await stored(page, 'atlas.unreadable')).toBe(PAYLOADS[0]);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the old text' }).click();
  const stream = await (await download).createReadStream();
  expect(Buffer.concat(await stream.toArray()).toString()).toBe(PAYLOADS[0]);
  const kept = await page.evaluate(() => Object.entries(localStorage).map(([, text]) => text as string));
  expect(PAYLOADS.filter((payload) => !kept.includes(payload))).toEqual([]);
});

test('an opened copy full of payloads is quoted as text', async ({ reader }) => {
  const { page } = reader;
  await reader.opens('/en/figures/audit');
  const lines = sampleCopy(edition, readNotShown('2023')).split('\n');
  // Not at the head, where markup would be told by its first words, and not so many that the Chinese drowns in them.
  const hostile = lines.map((line, at) => (at > 40 && at % 3 === 0 ? line + (PAYLOADS[at] ?? '') : line)).join('\n');
  expect(readCopy(Buffer.from(hostile)).ok).toBe(true);
  await files(page).setInputFiles(fileOf(`${PAYLOADS[2]}.txt`.replaceAll('/', ''), hostile));
  await expect(page.locator('[data-copy] [role="status"]')).toContainText(`${edition.facts.length}`);
  const sentences = page.locator('[data-examined] button');
  for (const at of isAudit ? (await sentences.all()).keys() : [0, 90, 180]) {
    await sentences.nth(at).click();
    await expect(page.locator('main blockquote').first()).toBeVisible();
    expect(await injections(page)).toEqual(NOTHING);
  }
});

test('payloads in messages, from the channel, other windows and storage, do nothing', async ({ reader }) => {
  const { page } = reader;
  await reader.opens('/en/present/itf');
  await expect(page.locator('[data-slide]').first()).toBeVisible();
  const before = await page.locator('[data-slide]').first().innerText();
  await page.evaluate((all) => {
    const channel = new BroadcastChannel('hk-it-atlas-show');
    for (const text of all) {
      const message = {
        app: 'hk-it-atlas-show',
        protocol: 1,
        build: text,
        deck: 'itf',
        session: text,
        body: { kind: text },
      };
      for (const one of [text, JSON.stringify(message), message, { __proto__: { polluted: text } }]) {
        // eslint-disable-next-line unicorn/require-post-message-target-origin -- A channel has no target.
        channel.postMessage(one);
        window.postMessage(one, location.origin);
      }
      window.dispatchEvent(new StorageEvent('storage', { key: `atlas.deck.${text}`, newValue: text }));
    }
  }, PAYLOADS);
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/\/itf\/2$|step=/);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => page.locator('[data-slide]').first().innerText()).toBe(before);
  expect(await injections(page)).toEqual(NOTHING);
  expect(await page.evaluate(() => Object.hasOwn(Object.prototype, 'polluted'))).toBe(false);
});
