import type { Fact } from '#src/facts/edition.ts';
import type { Precision } from '#src/facts/vocabulary.ts';
import { HEDGES } from '#src/facts/verify-locators.ts';
import {
  check,
  alike,
  figureOf,
  quote,
  say,
  stateIf,
  tally,
  type AuditRow,
  type Check,
  type Subject,
} from './check.ts';
import type { Profile } from './profile.ts';

/** Hedges by the way they lean; ceilings are counted apart. */
const LEANINGS: Readonly<Record<keyof Profile['hedges'], readonly Precision[]>> = {
  near: ['about'],
  over: ['over', 'n-odd'],
  nearly: ['nearly'],
  ceilings: ['up-to', 'cap'],
};

function hedgeCount({ data }: Subject, { hedges }: Profile): Check {
  const count = (kind: keyof Profile['hedges']) =>
    data.facts.filter(({ value, precision }) => value !== null && LEANINGS[kind].includes(precision)).length;
  const [near, over, nearly, ceilings] = [count('near'), count('over'), count('nearly'), count('ceilings')];
  const hedged = near + over + nearly;
  const isSound =
    near === hedges.near && over === hedges.over && nearly === hedges.nearly && ceilings === hedges.ceilings;
  const noted = `${hedges.near} + ${hedges.over} + ${hedges.nearly} (+ ${hedges.ceilings})`;
  const odd = isSound ? '' : ` ≠ ${noted}`;
  return check(
    'hedge-count',
    { en: 'No hedge was lost or added', tc: '沒有遺漏或增添約略用詞', sc: '没有遗漏或增添约略用词' },
    [
      {
        key: 'hedges',
        state: stateIf(isSound, 'note'),
        working: {
          en: say`${near} about + ${over} over + ${nearly} nearly = ${hedged} hedged; with ${ceilings} ceilings ${hedged + ceilings}${odd}`,
          tc: say`約${near}個 + 逾${over}個 + 接近${nearly}個 = ${hedged}個；連上限${ceilings}個，共${hedged + ceilings}個${odd}`,
          sc: say`约${near}个 + 逾${over}个 + 接近${nearly}个 = ${hedged}个；连上限${ceilings}个，共${hedged + ceilings}个${odd}`,
        },
      },
    ],
  );
}

/** The precision whose words a locator prints. */
const printedHedge = (locator: string): Precision =>
  (Object.entries(HEDGES).find(([, words]) => words.test(locator))?.[0] as Precision | undefined) ?? 'exact';

const isOpenList = ({ precision, nature }: Fact) => precision === 'at-least' && nature === 'list-count';

function hedgesPrinted(subject: Subject): Check {
  const figures = subject.data.facts.filter((fact) => fact.value !== null && !isOpenList(fact));
  const rows = figures.flatMap((fact): readonly AuditRow[] => {
    const printed = printedHedge(fact.source.locator);
    const isSound = printed === fact.precision;
    if (isSound && printed === 'exact') return [];
    const { locator } = fact.source;
    return [
      {
        key: fact.id,
        fact: fact.id,
        state: stateIf(isSound),
        working: alike(
          isSound
            ? say`${quote(locator)} → ${figureOf(subject, fact.id)}`
            : say`${quote(locator)}: ${printed} ≠ ${fact.precision}`,
        ),
      },
    ];
  });
  return check(
    'hedges-printed',
    {
      en: 'Each hedged figure has its hedge in print, and no figure shown as exact has one',
      tc: '每個約數在文件中都有相應用詞，準確數字則沒有',
      sc: '每个约数在文件中都有相应用词，精确数字则没有',
    },
    rows,
  );
}

/** A derived figure is exact only where what it rests on is. */
function derivedExact(subject: Subject): Check {
  const figures = subject.derivations.flatMap((id) => subject.derived(id) ?? []);
  const loose = figures.filter(({ precision, nature, origin }) => {
    const inputs = origin.kind === 'derived' ? origin.from : [];
    return precision === 'exact' && nature !== 'list-count' && inputs.some((input) => input.precision !== 'exact');
  });
  return tally(
    'derived-exact',
    {
      en: 'No derived figure claims to be firmer than what it rests on',
      tc: '推算數字不會比所依據的數字更準確',
      sc: '推算数字不会比所依据的数字更精确',
    },
    figures.length,
    loose.map((figure) => ({ key: figure.id, working: [figure] })),
  );
}

export const precisionChecks = (subject: Subject, profile: Profile): readonly Check[] => [
  hedgeCount(subject, profile),
  hedgesPrinted(subject),
  derivedExact(subject),
];
