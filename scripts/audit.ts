import { spawnSync } from 'node:child_process';

/** `npm run audit` [-- SPEC ...]: every browser test there is, on the built files, in Chromium unless --project=firefox asks otherwise; the gate runs a part of them. */
export default function main(specs: readonly string[]) {
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config',
      'e2e/playwright.config.ts',
      ...specs,
      ...(specs.some((one) => one.startsWith('--project')) ? [] : ['--project=chromium']),
    ],
    { stdio: 'inherit', env: { ...process.env, AUDIT: '1' } },
  );
  process.exitCode = status ?? 2;
}
