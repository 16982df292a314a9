import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { budgetLines } from './budgets.ts';
import { readBench } from './quality/bench.ts';
import { qualityReport } from './quality/report.ts';
import { readResults } from './quality/results.ts';

const FILE = 'docs/quality.md';

/** `npm run quality:report`: writes each promise, its tests and their last results, from what lies in artifacts/ and dist/. */
export default async function main() {
  const artifacts = { results: readResults('artifacts'), bench: readBench('artifacts') };
  const text = qualityReport({ ...artifacts, budgets: await budgetLines() });
  const options = (await resolveConfig(FILE)) ?? {};
  writeFileSync(FILE, await format(text, { ...options, parser: 'markdown' }));
}
