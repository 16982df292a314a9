import { chromium, type Page, type ViewportSize } from '@playwright/test';
import { systemBrowser } from './testing/browsers.mjs';
import { createAtlasServer } from './server.ts';

interface Picture {
  readonly file: string;
  readonly path: string;
  /** Light unless told. */
  readonly colorScheme?: 'dark';
  /** 1440x900 unless told. */
  readonly viewport?: ViewportSize;
  /** What is to be seen of a page whose matter stands further down. */
  readonly part?: string;
}

const WINDOW: ViewportSize = { width: 1440, height: 900 };
const SLIDE: ViewportSize = { width: 1280, height: 720 };

const PICTURES: readonly Picture[] = [
  { file: 'docs/overview-en-light.png', path: '/en/' },
  { file: 'docs/overview-tc-dark.png', path: '/tc/', colorScheme: 'dark' },
  { file: 'docs/overview-sc-phone.png', path: '/sc/', viewport: { width: 390, height: 844 } },
  { file: 'docs/funding-en-light.png', path: '/en/funding' },
  { file: 'docs/places-en-light.png', path: '/en/places' },
  { file: 'docs/places-en-dark.png', path: '/en/places?sel=map:hsitp', colorScheme: 'dark' },
  { file: 'docs/places-tc-light.png', path: '/tc/places?sel=map:science-park' },
  { file: 'docs/talent-en-light.png', path: '/en/talent' },
  { file: 'docs/timeline-en-light.png', path: '/en/timeline' },
  { file: 'docs/timeline-tc-dark.png', path: '/tc/timeline', colorScheme: 'dark' },
  { file: 'docs/topic-sc-light.png', path: '/sc/topics/smart-city' },
  { file: 'docs/figures-en-light.png', path: '/en/figures' },
  { file: 'docs/audit-en-light.png', path: '/en/figures/audit' },
  { file: 'docs/slide-en.png', path: '/en/present/itf/4?step=5', viewport: SLIDE },
  { file: 'docs/slide-bilingual.png', path: '/tc/present/itf/4?also=bilingual&step=5', viewport: SLIDE },
  { file: 'docs/slide-map-tc.png', path: '/tc/present/fact-sheet/6', viewport: SLIDE },
  { file: 'docs/speaker-en.png', path: '/en/presenter/itf/4?step=5' },
  { file: 'docs/builder-en.png', path: '/en/build/itf' },
  { file: 'docs/handout-en.png', path: '/en/handout/itf?also=four,notes' },
  { file: 'docs/over-time-en-light.png', path: '/en/over-time' },
  { file: 'docs/since-tc-dark.png', path: '/tc/since#buildings', colorScheme: 'dark' },
  { file: 'docs/editions-en-light.png', path: '/en/editions', part: '[data-state="redefined"]' },
  { file: 'docs/projects-en-light.png', path: '/en/projects', part: '[role="listbox"]' },
  { file: 'docs/embed-en.png', path: '/en/embed/rd-projects-by-domain', viewport: { width: 720, height: 520 } },
  { file: 'docs/source-card.png', path: '/en/?f=itf-approved-amount' },
];

/** Waits until all slides in the window are drawn, and the bar of a talk has gone. */
async function awaitSlides(page: Page) {
  await page.locator('[data-slide]').first().waitFor();
  await page.waitForFunction(() => {
    const isAwake = document.querySelector('[data-awake="true"]') !== null;
    const drawn = ['finding', 'pair', 'map'].map((layout) => `[data-layout="${layout}"]`).join();
    const slides = [...document.querySelectorAll(drawn)];
    const areDrawn = slides.every((slide) => slide.querySelector('[role="listbox"] [data-key]'));
    return areDrawn && !isAwake && document.getAnimations().length === 0 && !document.querySelector('[data-drawn]');
  });
}

/** Makes a copy of the ready briefing and goes to its fourth slide. */
async function openBuilder(page: Page) {
  await page.getByRole('button', { name: 'Make a copy to change' }).click();
  await page.waitForURL(/itf-copy/);
  await page.locator('[data-slide]').first().waitFor();
  await page.goto(`${page.url()}/4`);
}

/** Counts the made-up projects that the page offers. */
async function tryLists(page: Page) {
  await page.getByRole('button', { name: 'Try with made-up projects' }).click();
  await page.locator('[role="listbox"] [role="option"]').first().waitFor();
}

/** `npm run pictures`: takes the pictures of the README anew from `dist/`. */
export default async function main() {
  const server = await createAtlasServer({ root: 'dist', port: 0 });
  const executablePath = systemBrowser('chromium');
  const browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath && { executablePath }) });
  try {
    for (const { file, path, colorScheme = 'light', viewport = WINDOW, part } of PICTURES) {
      const page = await browser.newPage({ colorScheme, viewport });
      await page.goto(server.url + path);
      await page.waitForFunction(() => document.fonts.status === 'loaded');
      if (path.includes('f=')) await page.getByRole('dialog').waitFor();
      if (path.includes('/build/')) await openBuilder(page);
      if (/\/(?:present|build|handout)/.test(path)) await awaitSlides(page);
      if (path.includes('/projects')) await tryLists(page);
      if (/editions|embed/.test(path)) await page.locator('[data-edition-fact], [role="option"]').first().waitFor();
      if (path.includes('/audit')) await page.locator('main h2').nth(1).waitFor();
      if (path.includes('/places')) {
        for (const x of [640, 680, 720]) await page.mouse.move(x, 700);
        await page.locator('[data-map="moving"]').waitFor();
      }
      if (part !== undefined)
        await page
          .locator(part)
          .first()
          .evaluate((element) => element.scrollIntoView({ block: 'center' }));
      await page.screenshot({ path: file });
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
}
