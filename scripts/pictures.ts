import { chromium } from '@playwright/test';
import { systemBrowser } from './testing/browsers.mjs';
import { createAtlasServer } from './server.ts';

const PICTURES = [
  { file: 'docs/overview-en-light.png', path: '/en/', colorScheme: 'light', width: 1440, height: 900 },
  { file: 'docs/overview-tc-dark.png', path: '/tc/', colorScheme: 'dark', width: 1440, height: 900 },
  { file: 'docs/overview-sc-phone.png', path: '/sc/', colorScheme: 'light', width: 390, height: 844 },
  { file: 'docs/funding-en-light.png', path: '/en/funding', colorScheme: 'light', width: 1440, height: 900 },
  { file: 'docs/places-en-light.png', path: '/en/places', colorScheme: 'light', width: 1440, height: 900 },
  { file: 'docs/places-en-dark.png', path: '/en/places?sel=map:hsitp', colorScheme: 'dark', width: 1440, height: 900 },
  {
    file: 'docs/places-tc-light.png',
    path: '/tc/places?sel=map:science-park',
    colorScheme: 'light',
    width: 1440,
    height: 900,
  },
  { file: 'docs/talent-en-light.png', path: '/en/talent', colorScheme: 'light', width: 1440, height: 900 },
  { file: 'docs/timeline-en-light.png', path: '/en/timeline', colorScheme: 'light', width: 1440, height: 900 },
  { file: 'docs/timeline-tc-dark.png', path: '/tc/timeline', colorScheme: 'dark', width: 1440, height: 900 },
  {
    file: 'docs/topic-sc-light.png',
    path: '/sc/topics/smart-city',
    colorScheme: 'light',
    width: 1440,
    height: 900,
  },
  {
    file: 'docs/figures-en-light.png',
    path: '/en/figures',
    colorScheme: 'light',
    width: 1440,
    height: 900,
  },
  { file: 'docs/audit-en-light.png', path: '/en/figures/audit', colorScheme: 'light', width: 1440, height: 900 },
  { file: 'docs/source-card.png', path: '/en/?f=itf-approved-amount', colorScheme: 'light', width: 1440, height: 900 },
] as const;

/** `npm run pictures`: takes the pictures of the README anew from `dist/`. */
export default async function main() {
  const server = await createAtlasServer({ root: 'dist', port: 0 });
  const executablePath = systemBrowser('chromium');
  const browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath && { executablePath }) });
  try {
    for (const { file, path, colorScheme, width, height } of PICTURES) {
      const page = await browser.newPage({ colorScheme, viewport: { width, height } });
      await page.goto(server.url + path);
      await page.waitForFunction(() => document.fonts.status === 'loaded');
      if (path.includes('f=')) await page.getByRole('dialog').waitFor();
      if (path.includes('/audit')) await page.locator('main h2').nth(1).waitFor();
      if (path.includes('/places')) {
        for (const x of [640, 680, 720]) await page.mouse.move(x, 700);
        await page.locator('[data-map="moving"]').waitFor();
      }
      await page.screenshot({ path: file });
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
}
