import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { systemBrowser } from './testing/browsers.mjs';

/** What may be cut away from the edge of a maskable icon leaves the middle four fifths. */
const ICONS = [
  { file: 'icon-192', size: 192, scale: 1 },
  { file: 'icon-512', size: 512, scale: 1 },
  { file: 'maskable-512', size: 512, scale: 0.7 },
];

/** `npm run icons`: draws the pictures that installing needs from public/icon.svg; they are kept in the repository. */
export default async function main() {
  const executablePath = systemBrowser('chromium');
  const browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath ? { executablePath } : {}) });
  const svg = readFileSync('public/icon.svg', 'utf8');
  const [, ground = ''] = /<rect[^>]*fill="(#\w+)"/.exec(svg) ?? [];
  mkdirSync('public/icons', { recursive: true });
  for (const { file, size, scale } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<body style="margin:0;background:${ground};display:grid;place-items:center;height:100vh"><div style="width:${scale * 100}%;display:grid">${svg}</div>`,
    );
    writeFileSync(`public/icons/${file}.png`, await page.screenshot());
    await page.close();
  }
  await browser.close();
}
