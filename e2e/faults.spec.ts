import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { LOCALES } from '#src/i18n/locales.ts';
import type { Fault } from '../scripts/server/faults.ts';
import { DIST } from './atlas-server.ts';
import { expect, gateIf, test, type Reader } from './reader.ts';

const KINDS = ['missing', 'html', 'reset', 'corrupt', 'stall'] as const satisfies readonly Fault['kind'][];

/** Longer than anybody waits for an answer, in the clock of the page. */
const LATE = 9000;

/** What every page fetches before it can be used. */
const FIRST = [
  ['the app', /\/index-[\w-]+\.js/],
  ['a part of the app', /\/react-[\w-]+\.js/],
  ['the style', /\/sheet-[\w-]+\.css/],
  ['the data', /\/edition-2023-/],
  ['the watch', /\/boot-/],
  ['a typeface', /\/atlas-(?:sans|hei)-/],
] as const;

const alertOf = ({ page }: Reader) => page.getByRole('alert').first();

/** The page is there to be read, and either works or says what does not. */
async function isNotSilent(reader: Reader, lang: string) {
  const { page } = reader;
  await expect(page.locator('h1')).toBeVisible();
  expect(await page.locator('main').innerText()).not.toHaveLength(0);
  await expect(page.locator('[data-started]').or(alertOf(reader)).first()).toBeAttached();
  if ((await page.locator('[data-started]').count()) > 0) return;
  const button = alertOf(reader).getByRole('button');
  await expect(button).toHaveText({ en: 'Reload', tc: '重新載入', sc: '重新加载' }[lang] ?? '');
}

for (const [at, kind] of KINDS.entries())
  for (const lang of LOCALES)
    test(
      `with any first file ${kind} the page in ${lang} is there, and works or tells`,
      { tag: gateIf(LOCALES.indexOf(lang) === at % LOCALES.length) },
      async ({ reader, atlas, complaints, context }) => {
        complaints.forgive(/./s);
        for (const [what, path] of FIRST)
          await test.step(what, async () => {
            const page = await context.newPage();
            const visitor = Object.assign(Object.create(reader) as Reader, { page });
            atlas.faults.splice(0, 1, { path, kind });
            if (kind === 'stall') await page.clock.install();
            await page.goto(`${atlas.url}/${lang}/funding`, { waitUntil: kind === 'stall' ? 'commit' : 'load' });
            if (kind === 'stall') {
              await page.waitForFunction(() => document.readyState !== 'loading' || document.querySelector('h1'));
              await page.clock.fastForward(LATE);
            }
            await isNotSilent(visitor, lang);
            await page.close();
          });
      },
    );

const DOMAINS = 'rd-projects-by-domain';

/** Points at the page once the app listens for that. */
async function pointsAt({ page }: Reader) {
  await expect(page.locator('#root[data-started]')).toBeAttached();
  await page.locator('main').dispatchEvent('pointermove');
}

interface LazyPart {
  readonly what: string;
  readonly path: RegExp;
  readonly at: string;
  readonly ask?: (reader: Reader) => Promise<void>;
  /** Where the failure is told; its button asks again. */
  readonly tells: string;
  /** What is there once it came. */
  readonly whole: string;
}

const LAZY: readonly LazyPart[] = [
  {
    what: 'a chart',
    path: /BarsChart-/,
    at: `/en/?by=${DOMAINS}:count&sel=${DOMAINS}:biotechnology`,
    tells: `#${DOMAINS} [role="alert"]`,
    whole: `#${DOMAINS} [role="option"] .bar-body`,
  },
  {
    what: 'a table',
    path: /ExhibitTable-/,
    at: `/en/?as=${DOMAINS}:table`,
    tells: `#${DOMAINS} [role="alert"]`,
    whole: `#${DOMAINS} tbody tr`,
  },
  {
    what: 'a source card',
    path: /SourceCard-[\w-]+\.js/,
    at: '/en/?f=itf-approved-amount',
    tells: '.start-failure',
    whole: 'dialog[open]',
  },
  {
    what: 'what brings the page to life',
    path: /FundingPage-/,
    at: '/en/funding',
    ask: pointsAt,
    tells: '.start-failure',
    whole: 'h1',
  },
  {
    what: 'what a name is',
    path: /names-2023-en/,
    at: '/en/entity/cyberport',
    tells: '[role="alert"]',
    whole: 'h1 ~ p[class*="lede"]',
  },
  {
    what: 'a briefing that is shown',
    path: /PresentPage-/,
    at: '/en/present/itf',
    tells: '.start-failure',
    whole: '[data-slide]',
  },
  {
    what: 'what can be taken',
    path: /TakeList-[\w-]+\.js/,
    at: '/en/',
    ask: async (reader) => {
      await reader.wakes();
      await reader.exhibit(DOMAINS).locator('footer summary').last().click();
    },
    tells: `#${DOMAINS} footer details:not(:has([data-act]))`,
    whole: `#${DOMAINS} [data-act="csv"]`,
  },
];

for (const { what, path, at, ask, tells, whole } of LAZY)
  for (const kind of KINDS) {
    // A changed byte in the middle may change nothing that is seen.
    if (kind === 'corrupt') continue;
    const isInGate = kind === 'missing' || (kind === 'stall' && what === 'a chart');
    test(
      `${what} that comes ${kind} is told of, and comes when it is asked for again`,
      { tag: gateIf(isInGate) },
      async ({ reader, atlas, complaints }) => {
        complaints.forgive(/./s);
        const { page } = reader;
        if (kind === 'stall') await page.clock.install();
        // Late for the page’s clock, which is put forward. What the page alone would tell of stays away; what is told
        // of within it comes all the same, and wins.
        atlas.faults.push({ path, kind, ms: tells === '.start-failure' ? 30_000 : 8000 });
        await reader.opens(at, { waitUntil: 'commit' });
        await page.locator('h1, [data-slide], .start-failure').first().waitFor({ state: 'attached' });
        await ask?.(reader);
        if (kind === 'stall') {
          // Until the part has been asked for, its time does not run.
          await expect
            .poll(async () => {
              await page.clock.fastForward(LATE);
              return page.locator(tells).getByRole('button').count();
            })
            .toBeGreaterThan(0);
        }
        const again = page.locator(tells).getByRole('button').last();
        await expect(again).toBeVisible();
        atlas.faults.length = 0;
        await again.click();
        await expect(page.locator(whole).first()).toBeVisible();
      },
    );
  }

test('where the search does not come the list of figures opens', async ({ reader, atlas, complaints }) => {
  complaints.forgive(/Palette|Failed to load/);
  atlas.faults.push({ path: /Palette-[\w-]+\.js/, kind: 'missing' });
  await reader.opens('/en/');
  await reader.page.getByRole('button', { name: 'Search' }).click();
  await expect(reader.page).toHaveURL(/\/en\/figures$/);
  await expect(reader.page.locator('h1')).toBeVisible();
});

test('a page whose code does not come is opened as it was printed', async ({ reader, atlas, complaints }) => {
  complaints.forgive(/TalentPage|Failed to load/);
  atlas.faults.push({ path: /TalentPage-[\w-]+\.js/, kind: 'missing' });
  await reader.opens('/en/');
  await reader.page.locator('header a[href="/en/talent"]').first().click();
  await expect(reader.page).toHaveURL(/\/en\/talent$/);
  await expect(reader.page.locator('h1')).toBeVisible();
  await pointsAt(reader);
  await expect(alertOf(reader)).toContainText('TalentPage');
});

test('what fails because the build was replaced says that there is a new version', async ({ reader, complaints }) => {
  complaints.forgive(/BarsChart|Failed to load|Failed to fetch|^console error: Error \(/);
  const { page } = reader;
  await page.route(/BarsChart-/, (route) => route.fulfill({ status: 404 }));
  await page.route(/\/en\/$/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replace(/data-build="\w+"/, 'data-build="0"'),
    });
  });
  await reader.opens(`/en/?by=${DOMAINS}:count&sel=${DOMAINS}:biotechnology`);
  const alert = reader.exhibit(DOMAINS).getByRole('alert');
  await expect(alert).toContainText('There is a new version of the atlas');
  await expect(alert.getByRole('button', { name: 'Reload' })).toBeVisible();
  await expect(reader.exhibit(DOMAINS).locator('tbody tr')).toHaveCount(5);
});

test('typefaces that do not come are told of at the foot of the page', async ({ reader, atlas, complaints }) => {
  complaints.forgive(/woff2|Failed to load|downloadable font|download failed/);
  atlas.faults.push({ path: /atlas-sans-/, kind: 'missing' });
  await reader.opens('/en/');
  await expect(reader.page.getByText('The atlas’s own typefaces did not come')).toBeVisible();
});

test('an index that is opened from a folder says in three languages what to do', async ({ page, complaints }) => {
  complaints.forgive(/./s);
  for (const file of ['index.html', 'tc/index.html', 'en/app.html']) {
    await page.goto(pathToFileURL(resolve(DIST, file)).href);
    await expect(page.getByText('needs a web server')).toBeVisible();
    await expect(page.getByText('須經網頁伺服器')).toBeVisible();
    await expect(page.getByText('须经网页服务器')).toBeVisible();
  }
});

test('the first page says nothing of folders where it is served', async ({ reader }) => {
  await reader.opens('/en/');
  await expect(reader.page.getByText('needs a web server')).toBeHidden();
});
