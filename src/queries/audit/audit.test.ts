import { describe, expect, test } from 'vitest';
import { indexEdition } from '#src/facts/edition.ts';
import { readDocumentBeside, readEdition, readNotShown } from '#src/facts/edition-on-disk.ts';
import { DIGIT_GROUP } from '#src/facts/numerals.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { auditEdition } from './audit.ts';
import { notShownIn } from './not-shown.ts';
import { profileOf } from './profile.ts';

const edition = indexEdition(readEdition('2023'));
const parts = auditEdition(edition, readNotShown('2023'));
const checks = parts.flatMap((part) => part.checks);

describe('the audit of the real data', () => {
  test('finds nothing wrong', () => {
    const faults = checks.flatMap(({ id, rows }) =>
      rows.filter(({ state }) => state === 'fault').map(({ key, working }) => [id, key, working.en]),
    );
    expect(faults).toEqual([]);
  });

  test('has no check without a comparison, and no two checks of one name', () => {
    expect(checks.filter(({ rows }) => rows.length === 0)).toEqual([]);
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
    for (const { rows } of checks) expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });

  test('says every claim and every working in each language', () => {
    for (const locale of LOCALES) {
      expect(checks.filter(({ claim }) => claim[locale] === '').map(({ id }) => id)).toEqual([]);
      const rows = checks.flatMap((one) => one.rows);
      expect(rows.filter(({ working }) => working[locale].length === 0).map(({ key }) => key)).toEqual([]);
    }
  });

  test('takes what an edition’s list of digits says as the parser would', () => {
    expect(notShownIn('2023')).toEqual(readNotShown('2023'));
    expect(notShownIn('1999')).toEqual([]);
  });

  test('has nothing to say of an edition it has no notes on', () => {
    expect(auditEdition({ ...edition, id: '2031' }, [])).toEqual([]);
  });

  test('writes no value of the document into its own notes', () => {
    const notes = JSON.stringify(profileOf('2023'));
    for (const { value } of edition.figures.filter((figure) => figure.value > 250))
      expect([...notes.matchAll(DIGIT_GROUP)].map(([text]) => text)).not.toContain(String(value));
  });

  const document = readDocumentBeside();
  test.skipIf(document === null)('knows how many runs of digits the document has', () => {
    expect(document?.match(DIGIT_GROUP)).toHaveLength(profileOf('2023')?.digitGroups ?? 0);
  });
});
