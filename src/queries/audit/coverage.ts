import { numeralsIn } from '#src/facts/numerals.ts';
import type { NotShown } from '#src/facts/not-shown.ts';
import { alike, check, quote, say, stateIf, tally, type AuditRow, type Check, type Subject } from './check.ts';
import type { Profile } from './profile.ts';

/** What keeps digits from being left out: no such sentence, no digit at all, or a number that a statement prints there. */
function isMistaken({ data }: Subject, { section, sentence, locator }: NotShown): boolean {
  const sentences = data.sections.find(({ id }) => id === section)?.sentences ?? 0;
  const said = numeralsIn(locator);
  const isStated = data.facts.some(
    ({ source, value, nature, stated }) =>
      source.section === section &&
      source.sentence === sentence &&
      stated &&
      nature !== 'ratio' &&
      value !== null &&
      said.includes(value),
  );
  return sentence > sentences || !/\d/.test(locator) || isStated;
}

const leftOutRow = (subject: Subject, listed: NotShown): AuditRow => ({
  key: `${listed.section} ${listed.locator}`,
  state: stateIf(!isMistaken(subject, listed), 'note'),
  working: {
    en: say`${quote(listed.locator)} · ${listed.because.en}`,
    tc: say`${quote(listed.locator)} · ${listed.because.tc}`,
    sc: say`${quote(listed.locator)} · ${listed.because.sc}`,
  },
});

/** What is known of the document’s digits without the document: those left out, with the reason, and how many there are. */
export const coverageChecks = (subject: Subject, { digitGroups, notShown: listed }: Profile): readonly Check[] => [
  check(
    'digits-left-out',
    {
      en: 'Digits of the document that are no figure here are listed with the reason',
      tc: '文件中沒有列作數字的阿拉伯數字，均列明原因',
      sc: '文件中没有列作数字的阿拉伯数字，均列明原因',
    },
    subject.notShown.map((one) => leftOutRow(subject, one)),
  ),
  tally(
    'digits-listed',
    { en: 'That list is as long as noted', tc: '該清單的項數與記錄相符', sc: '该清单的项数与记录相符' },
    subject.notShown.length,
    subject.notShown.length === listed ? [] : [{ key: 'listed', working: say`${subject.notShown.length} ≠ ${listed}` }],
  ),
  check(
    'digits-all',
    {
      en: 'All other runs of digits stand in a figure or a date; your own copy, opened above, shows it run by run',
      tc: '其餘各組阿拉伯數字均見於數字或日期；在上方打開你的文本，可逐組核對',
      sc: '其余各组阿拉伯数字均见于数字或日期；在上方打开你的文本，可逐组核对',
    },
    [{ key: 'groups', state: 'note', working: alike(say`${digitGroups} = ${digitGroups - listed} + ${listed}`) }],
  ),
];
