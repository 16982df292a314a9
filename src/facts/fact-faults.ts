import type { EditionData, Fact } from './edition.ts';
import { fitsItsKind } from './event-intervals.ts';
import type { Fault } from './fault.ts';
import type { Nature, Unit } from './vocabulary.ts';

export interface Examined {
  readonly path: string;
  readonly fact: Fact;
  readonly factById: ReadonlyMap<string, Fact>;
  readonly written: EditionData['written'] | null;
}

/** Statements without a number. Every other nature is a number. */
const WORDLESS_OF_NUMBER: ReadonlySet<Nature> = new Set(['event', 'recurring-event', 'label', 'location', 'no-limit']);

/** Natures that stand in one unit only. */
const UNIT_OF: Readonly<Partial<Record<Nature, Unit>>> = {
  injected: 'HKD',
  approved: 'HKD',
  allocated: 'HKD',
  invested: 'HKD',
  cost: 'HKD',
  reserved: 'HKD',
  cap: 'HKD',
  'tier-limit': 'HKD',
  allowance: 'HKD/month',
  supplement: 'HKD/month',
  share: 'percent',
  'deduction-rate': 'percent',
  ratio: 'ratio',
};

function valueFaults({ path, fact }: Examined): Fault[] {
  const { value, unit, nature, asOf, precision } = fact;
  const only = UNIT_OF[nature];
  const faults: readonly (readonly [boolean, string, string])[] = [
    [value !== null && unit === null, 'unit', 'is missing beside a value'],
    [value === null && unit !== null, 'unit', 'stands without a value'],
    [value === null && asOf !== null, 'asOf', 'stands without a value'],
    [value !== null && asOf === null, 'asOf', 'is missing beside a value: a date, or not-stated'],
    [value === null && precision !== 'exact', 'precision', 'hedges a value that is not there'],
    [WORDLESS_OF_NUMBER.has(nature) !== (value === null), 'nature', `${nature} does not go with the value ${value}`],
    [only !== undefined && unit !== null && unit !== only, 'unit', `${nature} is always in ${only}`],
    [only === undefined && unit?.startsWith('HKD') === true, 'nature', `${nature} says nothing about money`],
    [precision === 'cap' && nature !== 'cap', 'precision', 'is a cap, which the nature is not'],
    [nature === 'cap' && precision !== 'cap', 'precision', 'must say that this is a cap'],
  ];
  return faults.filter(([wrong]) => wrong).map(([, key, problem]) => ({ path: `${path}.${key}`, problem }));
}

function listFaults({ path, fact }: Examined): Fault[] {
  const { items, nature, stated, value } = fact;
  const lengths = items ? [items.en.length, items.tc.length, items.sc.length] : [];
  const faults: readonly (readonly [boolean, string, string])[] = [
    [new Set(lengths).size > 1, 'items', 'differ in number between the languages'],
    [nature === 'list-count' && items === null, 'items', 'are missing: a counted list shows what was counted'],
    [
      nature === 'list-count' && items !== null && items.en.length !== value,
      'value',
      `is not the ${lengths[0]} items listed`,
    ],
    [!stated && nature !== 'list-count', 'stated', 'may be false only where a printed list was counted'],
    [items !== null && items.en.length === 0, 'items', 'are an empty list'],
  ];
  return faults.filter(([wrong]) => wrong).map(([, key, problem]) => ({ path: `${path}.${key}`, problem }));
}

function wholeFaults({ path, fact, factById }: Examined): Fault[] {
  const faults = fact.partOf.flatMap((id, index): Fault[] => {
    const whole = factById.get(id);
    const here = `${path}.partOf[${index}]`;
    if (!whole) return [];
    if (whole.unit !== fact.unit)
      return [{ path: here, problem: `${id} is counted in ${whole.unit}, the part in ${fact.unit}` }];
    return (fact.value ?? 0) > (whole.value ?? 0) ? [{ path: here, problem: `the part is larger than ${id}` }] : [];
  });
  if (fact.partOf.length > 0 && fact.value === null)
    faults.push({ path: `${path}.partOf`, problem: 'stands without a value' });
  return faults;
}

function shareFaults({ path, fact, factById }: Examined): Fault[] {
  const here = `${path}.base`;
  if (fact.nature !== 'share') return fact.base === null ? [] : [{ path: here, problem: 'belongs to shares only' }];
  if (fact.base === null) return [{ path: here, problem: 'is missing: a share of what?' }];
  const base = factById.get(fact.base);
  const siblings = [...factById.values()].filter((other) => other.base === fact.base && other.group === fact.group);
  const total = siblings.reduce((sum, { value }) => sum + (value ?? 0), 0);
  if (base && (base.value === null || base.unit === 'percent'))
    return [{ path: here, problem: `${base.id} is no count` }];
  return total > 100 ? [{ path: `${path}.value`, problem: `the shares of ${fact.base} come to ${total}` }] : [];
}

function dateFaults({ path, fact, written }: Examined): Fault[] {
  const { asOf, event, status } = fact;
  const from = event && 'from' in event ? event.from : null;
  const to = event && 'to' in event ? event.to : null;
  const month = asOf !== null && asOf !== 'not-stated' ? asOf.month : null;
  const faults: readonly (readonly [boolean, string, string])[] = [
    [from !== null && to !== null && from > to, 'event', 'ends before it begins'],
    [event !== null && !fitsItsKind(event), 'event', 'is not as wide as its kind of date'],
    [
      (fact.nature === 'recurring-event') !== (event?.kind === 'every-year'),
      'event',
      'recurs without its nature saying so',
    ],
    [written !== null && month !== null && month > written.to.slice(0, 7), 'asOf', 'is later than the edition'],
    [
      written !== null && status === 'completed' && from !== null && from > written.to,
      'status',
      'is completed, yet its date lies ahead',
    ],
    [
      written !== null && status === 'planned' && to !== null && to < written.from,
      'status',
      'is planned, yet its date is past',
    ],
  ];
  return faults.filter(([wrong]) => wrong).map(([, key, problem]) => ({ path: `${path}.${key}`, problem }));
}

/** What a fact says against itself, its whole or the date of its edition. */
export function factFaults(examined: Examined): readonly Fault[] {
  return [valueFaults, listFaults, wholeFaults, shareFaults, dateFaults].flatMap((faults) => faults(examined));
}
