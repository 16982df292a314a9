import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { accountForDigits } from '#src/facts/digit-groups.ts';
import { readEdition, readNotShown } from '#src/facts/edition-on-disk.ts';
import { verifyLocators } from '#src/facts/verify-locators.ts';

/** `npm run data:verify -- FILE [EDITION]`: holds an edition against a copy of the document it was taken from. */
export default async function main([file, id = '2023']: readonly string[]) {
  if (!file) {
    console.error('Which copy of the document? npm run data:verify -- FILE [EDITION]');
    process.exitCode = 2;
    return;
  }
  const edition = readEdition(id);
  const document = readFileSync(file, 'utf8');
  if (createHash('sha256').update(document).digest('hex') !== edition.document.sha256) {
    console.log('Note: this is not the very copy the edition was taken from (its SHA-256 sum differs).');
  }
  const faults = verifyLocators(edition, document);
  for (const { path, problem } of faults) console.log(`${path}: ${problem}`);
  const { groups, unaccounted, idle } = accountForDigits(edition, document, readNotShown(id));
  for (const { section, sentence, text } of unaccounted) {
    console.log(`${section}, sentence ${sentence}: ${text} is neither a fact's nor listed as not shown`);
  }
  for (const { locator } of idle) console.log(`not-shown: ${locator} need not be listed`);
  const failed = faults.length + unaccounted.length + idle.length;
  console.log(
    `Edition ${id}: ${edition.facts.length} facts, ${edition.entities.length} entities, ` +
      `${groups.length} digit groups, ${failed} failed.`,
  );
  if (failed > 0) process.exitCode = 1;
}
