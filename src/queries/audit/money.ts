import type { Fact } from '#src/facts/edition.ts';
import type { Nature, Unit } from '#src/facts/vocabulary.ts';
import { NATURE_WORDS } from '#src/facts/vocabulary-words.ts';
import type { Locale } from '#src/i18n/locales.ts';
import {
  alike,
  check,
  figureOf,
  joined,
  labelOf,
  say,
  stateIf,
  tally,
  type AuditRow,
  type Check,
  type Subject,
  type Working,
} from './check.ts';
import type { Profile } from './profile.ts';

const isMoney = ({ unit }: Fact) => unit === 'HKD' || unit === 'HKD/month';

function natures(subject: Subject, { money }: Profile): Check {
  const facts = subject.data.facts.filter((fact) => isMoney(fact) || Object.hasOwn(money, fact.id));
  const missing = Object.keys(money).filter((id) => !facts.some((fact) => fact.id === id));
  const rows = facts.map((fact): AuditRow => {
    const expected = money[fact.id];
    const isSound = isMoney(fact) && expected === fact.nature;
    const told = (locale: Locale): Working => {
      const nature = NATURE_WORDS[fact.nature][locale];
      const other = expected ? NATURE_WORDS[expected][locale] : '?';
      return say`${figureOf(subject, fact.id)} · ${isSound ? nature : `${nature} ≠ ${other}`}`;
    };
    return {
      key: fact.id,
      fact: fact.id,
      label: labelOf(fact),
      state: stateIf(isSound),
      working: { en: told('en'), tc: told('tc'), sc: told('sc') },
    };
  });
  return check(
    'money-natures',
    {
      en: 'Each amount of money is of the kind the document says: put in, approved, allocated, cost, ceiling and so on',
      tc: '每筆款額的性質與文件所述相符：注資、批出、撥款、成本、上限等',
      sc: '每笔款额的性质与文件所述相符：注资、批出、拨款、成本、上限等',
    },
    [...rows, ...missing.map((id) => ({ key: id, state: 'fault' as const, working: alike(say`${id}`) }))],
  );
}

/** Amounts that happen to be equally large; none of them may be taken for another. */
function twins(subject: Subject): Check {
  const amounts = subject.data.facts.filter(({ unit }) => unit === 'HKD');
  const values = [...new Set(amounts.map(({ value }) => value))];
  const rows = values.flatMap((value): readonly AuditRow[] => {
    const same = amounts.filter((fact) => fact.value === value);
    if (same.length < 2) return [];
    const isSound = new Set(same.map(({ nature }) => nature)).size === same.length;
    const told = (locale: Locale): Working =>
      joined(
        same.map(
          (fact) => say`${figureOf(subject, fact.id)} ${fact.subject[locale]} (${NATURE_WORDS[fact.nature][locale]})`,
        ),
        isSound ? ' ≠ ' : ' = ',
      );
    return [
      {
        key: String(value),
        state: stateIf(isSound, 'note'),
        working: { en: told('en'), tc: told('tc'), sc: told('sc') },
      },
    ];
  });
  return check(
    'money-twins',
    {
      en: 'Amounts that happen to be equal are of different kinds, so none is taken for another or added to it',
      tc: '數額恰好相同的款項，性質各不相同，不會混淆或相加',
      sc: '数额恰好相同的款项，性质各不相同，不会混淆或相加',
    },
    rows,
  );
}

/** The allowances rise with the degree, and the extra one is the least. */
function ladder(subject: Subject): Check {
  const ids = [
    'rth-living-allowance-doctoral',
    'rth-allowance-bachelor',
    'rth-allowance-master',
    'rth-allowance-doctoral',
  ];
  const values = ids.map((id) => subject.data.facts.find((fact) => fact.id === id)?.value ?? NaN);
  const isSound = values.every((value, at) => at === 0 || value > (values[at - 1] ?? NaN));
  return check(
    'allowance-ladder',
    {
      en: 'The monthly allowances rise with the degree',
      tc: '每月津貼隨學位遞增',
      sc: '每月津贴随学位递增',
    },
    [
      {
        key: 'ladder',
        state: stateIf(isSound),
        working: alike(
          joined(
            ids.map((id) => [figureOf(subject, id)]),
            isSound ? ' < ' : ' ≮ ',
          ),
        ),
      },
    ],
  );
}

/** Natures that leave one choice of units. */
const UNITS_OF: Readonly<Partial<Record<Nature, readonly Unit[]>>> = {
  injected: ['HKD'],
  approved: ['HKD'],
  allocated: ['HKD'],
  invested: ['HKD'],
  cost: ['HKD'],
  reserved: ['HKD'],
  cap: ['HKD'],
  'tier-limit': ['HKD'],
  allowance: ['HKD/month'],
  supplement: ['HKD/month'],
  share: ['percent'],
  'deduction-rate': ['percent'],
  'change-rate': ['percent', 'ratio'],
  ratio: ['ratio'],
};
const WORDLESS: readonly Nature[] = ['event', 'recurring-event', 'label', 'location', 'no-limit'];

function unitFault({ value, unit, nature, asOf }: Fact): string {
  const units = UNITS_OF[nature];
  if (WORDLESS.includes(nature) !== (value === null)) return `${nature}: ${value}`;
  if ((value === null) !== (unit === null) || (value === null) !== (asOf === null)) return `${value} · ${unit}`;
  if (units && unit && !units.includes(unit)) return `${nature}: ${unit} ≠ ${units.join(' / ')}`;
  return !units && unit?.startsWith('HKD') ? `${nature}: ${unit}` : '';
}

function unitsFit(subject: Subject): Check {
  const { facts } = subject.data;
  return tally(
    'units-natures',
    {
      en: 'Every unit goes with its kind of number, and only what has a value has a unit',
      tc: '單位與數字性質相配，有數值的才有單位',
      sc: '单位与数字性质相配，有数值的才有单位',
    },
    facts.length,
    facts.flatMap((fact) => {
      const fault = unitFault(fact);
      return fault === '' ? [] : [{ key: fact.id, fact: fact.id, working: say`${fault}` }];
    }),
  );
}

export const moneyChecks = (subject: Subject, profile: Profile): readonly Check[] => [
  natures(subject, profile),
  twins(subject),
  ladder(subject),
  unitsFit(subject),
];
