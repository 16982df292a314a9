import { dateFigure } from '../derivation.ts';
import type { Fact } from '#src/facts/edition.ts';
import { alike, check, say, stateIf, tally, type AuditRow, type Check, type Subject } from './check.ts';
import { AGES, FORMULAS, type Formula } from './formulas.ts';
import { recompute } from './recompute.ts';

function formulaRow(subject: Subject, id: string, formula: Formula): AuditRow {
  const figure = subject.derived(id);
  const { isSame, isRounded, working } = recompute(subject, formula, figure);
  const isLoose = isRounded || formula.range !== undefined || (figure !== null && figure.precision !== 'exact');
  return {
    key: id,
    fact: `derived:${id}`,
    state: stateIf(isSame, isLoose ? 'note' : 'holds'),
    ...(figure && { label: figure.label }),
    working: alike(working),
  };
}

/** Birthdays from a founding day to another day, counted one by one. */
function birthdays(founded: string, day: string): number {
  const year = Number(founded.slice(0, 4));
  let count = 0;
  while (`${year + count + 1}${founded.slice(4)}` <= day) count += 1;
  return count;
}

const founding = (fact: Fact | undefined) =>
  fact?.event && 'to' in fact.event ? { from: fact.event.from, to: fact.event.to } : null;

function ageRow(subject: Subject, id: string, foundedBy: string): AuditRow {
  const fact = subject.data.facts.find((one) => one.id === foundedBy);
  const figure = subject.derived(id);
  const founded = founding(fact);
  const { from, to } = subject.data.written;
  const ages = founded ? [birthdays(founded.to, from), birthdays(founded.from, to)] : [];
  const [youngest = NaN, oldest = NaN] = ages;
  const own = Math.round((youngest + oldest) / 2);
  const isSame = figure?.value === own && (youngest === oldest || String(figure.range) === String(ages));
  const start = fact?.event && fact.event.kind !== 'every-year' ? dateFigure(subject.edition, fact) : foundedBy;
  const span = youngest === oldest ? `${own}` : `${youngest} – ${oldest}`;
  const end = figure && isSame ? figure : `${own} ≠ ${figure?.value ?? '?'}`;
  return {
    key: id,
    fact: `derived:${id}`,
    state: stateIf(isSame, youngest === oldest ? 'holds' : 'note'),
    ...(figure && { label: figure.label }),
    working: alike(say`${start} → ${from} – ${to}: ${span} → ${end}`),
  };
}

/** The closed list of derived figures against formulas and arithmetic of the audit’s own. */
export function derivedChecks(subject: Subject): readonly Check[] {
  const known = [...Object.keys(FORMULAS), ...Object.keys(AGES)];
  const strangers = [
    ...subject.derivations.filter((id) => !known.includes(id)),
    ...known.filter((id) => !subject.derivations.includes(id)),
  ];
  return [
    check(
      'derived-values',
      {
        en: 'Each derived figure comes out the same by a formula and an arithmetic of the audit’s own',
        tc: '以核對專用的算式及運算重算，每個推算數字結果相同',
        sc: '以核对专用的算式及运算重算，每个推算数字结果相同',
      },
      Object.entries(FORMULAS).map(([id, formula]) => formulaRow(subject, id, formula)),
    ),
    check(
      'derived-ages',
      {
        en: 'Each age is the number of full years up to the time of writing',
        tc: '每個年數都是截至撰文時的足年數',
        sc: '每个年数都是截至撰文时的足年数',
      },
      Object.entries(AGES).map(([id, fact]) => ageRow(subject, id, fact)),
    ),
    tally(
      'derived-closed',
      {
        en: 'Nothing is worked out that is not on the closed list',
        tc: '沒有推算清單以外的數字',
        sc: '没有推算清单以外的数字',
      },
      subject.derivations.length,
      strangers.map((id) => ({ key: id, working: say`${id}` })),
    ),
  ];
}
