import { describe, expect, test } from 'vitest';
import { readDocumentBeside, readEdition, readNotShown } from './edition-on-disk.ts';
import { examineCopy, isOtherDocument, type Examination, type Finding } from './examine-copy.ts';
import { readCopy } from './read-copy.ts';
import { sampleCopy } from './sample-copy.ts';

const edition = readEdition('2023');
const notShown = readNotShown('2023');
const sample = sampleCopy(edition, notShown);

/** A file with this text, read and examined as the page does. */
function examined(text: string): Examination {
  const copy = readCopy(new TextEncoder().encode(text));
  if (!copy.ok) throw new Error(copy.problem);
  return examineCopy(edition, copy.text, notShown);
}
const all = ({ facts, entities }: Examination) => [...facts, ...entities];
const doubtful = (examination: Examination) => all(examination).filter(({ state }) => state !== 'holds');
const findingsOf = (examination: Examination, id: string): readonly Finding[] =>
  all(examination).find((one) => one.id === id)?.findings ?? [];

describe('a copy of the document', () => {
  test('a good one has every locator once, in its sentence, with its number, hedge and date', () => {
    const examination = examined(sample);
    expect(doubtful(examination)).toEqual([]);
    expect(examination.facts).toHaveLength(edition.facts.length);
    expect(examination.entities).toHaveLength(edition.entities.length);
    expect(examination.sections).toHaveLength(edition.sections.length);
    expect(examination.digits.unaccounted).toEqual([]);
  });

  test('the words that find a statement are lit in its sentence', () => {
    const { lit, place } = examined(sample).facts.find(({ id }) => id === 'itf-approved-projects') ?? {};
    expect(lit?.words).toBe(place?.locator);
    expect(sample).toContain(`${lit?.before}${lit?.words}${lit?.after}`);
  });

  test('line breaks of Windows, or in the middle of lines, make no difference', () => {
    expect(doubtful(examined(sample.replaceAll('\n', '\r\n')))).toEqual([]);
    const broken = examined(sample.replaceAll(/([^\n。：]{9})(?=\S)/g, '$1\n'));
    expect(doubtful(broken).filter(({ state }) => state === 'fault')).toEqual([]);
    expect(broken.sections).toHaveLength(edition.sections.length);
  });

  test('without any line break all is found, and only the sentence numbers stay unsure', () => {
    const examination = examined(sample.replaceAll('\n', ''));
    expect(new Set(all(examination).flatMap(({ findings }) => findings))).toEqual(new Set(['unplaced']));
    expect(examination.facts.find(({ id }) => id === 'itf-approved-projects')?.lit).not.toBeNull();
  });

  test('spaces added or dropped by an extraction are a doubt and no fault', () => {
    const respaced = examined(sample.replace('39 217個項目', '39 217 個項目'));
    expect(findingsOf(respaced, 'itf-approved-projects')).toEqual(['respaced']);
    expect(doubtful(respaced).map(({ state }) => state)).toEqual(['note']);
  });

  const CHANGES: readonly { from: string; to: string; id: string; finding: Finding }[] = [
    { from: '39 217個項目', to: '39 271個項目', id: 'itf-approved-projects', finding: 'missing' },
    { from: '39 217個項目', to: '39 217個項目；39 217個項目', id: 'itf-approved-projects', finding: 'repeated' },
    { from: '5 280個為研發項目', to: '約5 280個為研發項目', id: 'itf-rd-projects', finding: 'hedge' },
    { from: '2022年10月止', to: '2021年10月止', id: 'stem-internship-interns', finding: 'date' },
  ];
  test.each(CHANGES)('$to for $from is told as $finding', ({ from, to, id, finding }) => {
    expect(sample).toContain(from);
    expect(findingsOf(examined(sample.replaceAll(from, to)), id)).toContain(finding);
  });

  test('a sentence that changed places with the next is found', () => {
    const [one = '', two = ''] = /[^。\n]*四大發展方向[^。]*。([^。]*。)/.exec(sample) ?? [];
    const moved = examined(sample.replace(one, two + one.slice(0, one.length - two.length)));
    expect(findingsOf(moved, 'blueprint-directions')).toContain('elsewhere');
  });

  test('digits that are no figure’s and not listed are told', () => {
    const { digits } = examined(sample.replace('四大發展方向', '四大發展方向及77項'));
    expect(digits.unaccounted.map(({ text }) => text)).toEqual(['77']);
  });

  test('a text without its words is another document', () => {
    expect(isOtherDocument(examined('這是一份關於其他事情的文件，並沒有相同的內容。'))).toBe(true);
    expect(isOtherDocument(examined(sample.slice(0, sample.length / 2)))).toBe(false);
  });

  const document = readDocumentBeside();
  if (document === null) {
    test('no copy of the document lies beside the repository, so only made-up ones are examined', () => {
      console.warn('NOT VERIFIED: ../shared/source/fact-sheet.zh-Hant.txt is not there.');
      expect(document).toBeNull();
    });
  } else {
    test('the document itself is a good copy, and so it is with its lines broken', () => {
      expect(doubtful(examined(document))).toEqual([]);
      const broken = examined(document.replaceAll(/(.{30})/g, '$1\n'));
      expect(doubtful(broken).filter(({ state }) => state === 'fault')).toEqual([]);
    });
  }
});
