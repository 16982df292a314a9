import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { systemBrowser } from '../scripts/testing/browsers.mjs';

const PORT = Number(process.env['ATLAS_E2E_PORT'] ?? 4179);
const baseURL = `http://127.0.0.1:${PORT}`;
const chromium = systemBrowser('chromium');
const firefox = systemBrowser('firefox');

/** `AUDIT=1` (npm run audit) asks what the gate has no time for, too. */
const isAudit = Boolean(process.env['AUDIT']);
/** What depends on the engine; the audit asks Firefox what readers do, too. */
const IN_FIREFOX = isAudit
  ? /(?:address|exhibits|figures|first-view|geometry|search|ledger|compare|tax-calculator|glossary|entities)\.spec\.ts$/
  : /(?:address|exhibits|figures|first-view|geometry)\.spec\.ts$/;

const chromiumArgs = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  // Pages are painted by the CPU: twice as fast as through a GPU that software plays. WebGL still works.
  '--disable-gpu-rasterization',
  '--disable-gpu-compositing',
];

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../artifacts/browser',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: '../artifacts/browser.json' }]],
  expect: { timeout: 20_000 },
  use: { baseURL },
  projects: [
    {
      name: 'chromium',
      ...(isAudit ? {} : { grepInvert: /@audit/ }),
      use: {
        browserName: 'chromium',
        launchOptions: { args: chromiumArgs, ...(chromium ? { executablePath: chromium } : {}) },
      },
    },
    {
      name: 'firefox',
      testMatch: IN_FIREFOX,
      grepInvert: isAudit ? /@chromium/ : /@chromium|@audit/,
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
    stdout: 'ignore',
  },
});
