import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { systemBrowser } from '../scripts/testing/browsers.mjs';
import { CHROMIUM_SWITCHES } from './chromium-switches.ts';

const PORT = Number(process.env['ATLAS_E2E_PORT'] ?? 4179);
const baseURL = `http://127.0.0.1:${PORT}`;
const chromium = systemBrowser('chromium');
const firefox = systemBrowser('firefox');

/** `AUDIT=1` (npm run audit) asks what the gate has no time for, too. */
const isAudit = Boolean(process.env['AUDIT']);
/** Audits ask parts at different times; each keeps its own results. */
const REPORT = isAudit ? `../artifacts/audit-${Date.now()}.json` : '../artifacts/browser.json';
/** The audit asks Firefox what readers do; the gate, only what depends on the engine. */
const READERS =
  /(?:address|exhibits|figures|first-view|geometry|search|ledger|compare|tax-calculator|glossary|entities|places|presenting|offline)\.spec\.ts$/;

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../artifacts/browser',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // Limits end what hangs, and must not judge a slow machine.
  timeout: 180_000,
  reporter: [['list'], ['json', { outputFile: REPORT }]],
  expect: { timeout: 45_000 },
  // What a worker keeps would stand between a test and the server; e2e/offline.spec.ts is about nothing else.
  use: { baseURL, serviceWorkers: 'block', actionTimeout: 60_000 },
  projects: [
    {
      name: 'chromium',
      ...(isAudit ? {} : { grepInvert: /@audit/ }),
      use: {
        browserName: 'chromium',
        launchOptions: { args: [...CHROMIUM_SWITCHES], ...(chromium ? { executablePath: chromium } : {}) },
      },
    },
    {
      name: 'firefox',
      ...(isAudit ? { testMatch: READERS, grepInvert: /@chromium/ } : { grep: /@engine/, grepInvert: /@audit/ }),
      // The system's Firefox speaks WebDriver BiDi, which Playwright calls a channel; its own build needs none.
      use: firefox
        ? { browserName: 'firefox', channel: 'moz-firefox', launchOptions: { executablePath: firefox } }
        : { browserName: 'firefox' },
    },
  ],
  webServer: {
    command: `node scripts/run.mjs scripts/serve.ts --reports --port ${PORT}`,
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    url: `${baseURL}/`,
    reuseExistingServer: false,
    timeout: 180_000,
    stdout: 'ignore',
  },
});
