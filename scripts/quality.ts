import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { budgetLines } from './budgets.ts';
import { qualityReport } from './quality/report.ts';
import { readResults } from './quality/results.ts';

const FILE = 'docs/quality.md';
const BENCH = 'artifacts/bench.txt';

/** `npm run quality:report`: writes each promise, its tests and their last results, from what lies in artifacts/ and dist/. */
export default async function main() {
  const bench = existsSync(BENCH)
    ? { day: statSync(BENCH).mtime.toISOString().slice(0, 10), text: readFileSync(BENCH, 'utf8') }
    : null;
  const text = qualityReport({ results: readResults('artifacts'), budgets: await budgetLines(), bench });
  const options = (await resolveConfig(FILE)) ?? {};
  writeFileSync(FILE, await format(text, { ...options, parser: 'markdown' }));
}
