import { writeFileSync } from 'node:fs';
import { indexEdition } from '#src/facts/edition.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { format, resolveConfig } from 'prettier';
import { coverageReport } from './coverage/report.ts';

export const COVERAGE_FILE = 'docs/coverage.md';

/** `npm run coverage`: writes where each topic, statement and name of the document stands. */
export default async function main() {
  const text = coverageReport(indexEdition(readEdition('2023')));
  const options = (await resolveConfig(COVERAGE_FILE)) ?? {};
  writeFileSync(COVERAGE_FILE, await format(text, { ...options, parser: 'markdown' }));
}
