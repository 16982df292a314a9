// Which browsers the tests drive. Plain JavaScript: the test runner needs it before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = {
  chromium: [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
  ],
  firefox: [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'],
};
const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';

/** The system's own browser of that kind, or null. */
export function systemBrowser(kind) {
  return PLACES[kind].find((place) => place && existsSync(place)) ?? null;
}

async function missingBrowsers() {
  const playwright = await import('@playwright/test');
  return Object.keys(PLACES).filter((kind) => !systemBrowser(kind) && !existsSync(playwright[kind].executablePath()));
}

function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

const isDebianRoot = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

/** Finds both browsers or installs them. Gives what is missing in the end. */
export async function ensureBrowsers() {
  let missing = await missingBrowsers();
  if (missing.length > 0 && isDebianRoot()) {
    console.log(`Installing ${missing.join(' and ')} by apt-get...`);
    if (run('apt-get', ['update', '-q'])) {
      run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...missing.map((kind) => PACKAGES[kind])]);
    }
    missing = await missingBrowsers();
  }
  if (missing.length > 0) {
    console.log(`Installing Playwright's own ${missing.join(' and ')}...`);
    run(process.execPath, [PLAYWRIGHT, 'install', ...missing]);
    missing = await missingBrowsers();
  }
  return missing;
}
