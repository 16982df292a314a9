import type { Figure } from '#src/facts/figure.ts';
import type { Nature, Precision } from '#src/facts/vocabulary.ts';
import { tidy } from '#src/i18n/format.ts';
import type { Localized } from '#src/i18n/locales.ts';
import { isAhead, isCounted } from '../likeness.ts';
import { answer, refuse, type Answer, type Reason } from '../refusals.ts';

/** How much more or less the newer edition states, always above nil. */
export interface Difference {
  readonly direction: 'more' | 'less';
  readonly figure: Figure;
}

/** What may be taken from one another. Rates and shares differ in points, not in themselves; ratios and events in nothing. */
const SUBTRACTABLE: Readonly<Record<Nature, boolean>> = {
  injected: true,
  approved: true,
  allocated: true,
  invested: true,
  cost: true,
  spent: true,
  reserved: true,
  cap: true,
  allowance: true,
  supplement: true,
  'tier-limit': true,
  stock: true,
  cumulative: true,
  target: true,
  'list-count': true,
  parameter: true,
  share: false,
  'deduction-rate': false,
  'change-rate': false,
  ratio: false,
  event: false,
  'recurring-event': false,
  label: false,
  location: false,
  'no-limit': false,
};

/**
 * The hedge of what is left, by those of the larger and the smaller: only a smaller number that is exact leaves
 * anything known, and of an upper bound or an "about" it leaves nothing.
 */
function precisionLeft(larger: Figure, smaller: Figure): Precision | null {
  const isExact = (precision: Precision) => precision === 'exact' || precision === 'cap';
  if (!isExact(smaller.precision)) return null;
  if (isExact(larger.precision)) return 'exact';
  return larger.precision === 'over' || larger.precision === 'at-least' || larger.precision === 'n-odd' ? 'over' : null;
}

const isDated = ({ asOf }: Figure) => asOf !== 'not-stated';

/** What keeps two figures of one id from being subtracted, if anything. That their dates differ is the point of it. */
function unfit(was: Figure, is: Figure): Reason | null {
  if (was.unit !== is.unit) return 'unit';
  if (was.nature !== is.nature) return 'nature';
  if (was.base !== is.base) return 'base';
  if (isCounted(was) !== isCounted(is)) return 'counted';
  if (!SUBTRACTABLE[is.nature] || is.unit === 'percent') return 'not-additive';
  if (isDated(was) !== isDated(is)) return 'as-of-not-stated';
  if (JSON.stringify(was.event) !== JSON.stringify(is.event)) return 'event-date';
  return isAhead(was) === isAhead(is) ? null : 'status';
}

const minus = (from: Localized, less: Localized): Localized => ({
  en: `${from.en} − ${less.en}`,
  tc: `${from.tc} − ${less.tc}`,
  sc: `${from.sc} − ${less.sc}`,
});

const NEWER: Localized = { en: 'newer edition', tc: '較新版本', sc: '较新版本' };
const OLDER: Localized = { en: 'older edition', tc: '較舊版本', sc: '较旧版本' };

/** How far a figure moved from one edition to the next, as a derived figure, or why that cannot be said. */
export function difference(was: Figure, is: Figure): Answer<Difference> {
  const reason = unfit(was, is);
  if (reason) return refuse('compare', reason, [was, is]);
  const direction = is.value > was.value ? 'more' : 'less';
  const [larger, smaller] = direction === 'more' ? [is, was] : [was, is];
  const precision = precisionLeft(larger, smaller);
  if (precision === null) return refuse('compare', 'bounds', [was, is]);
  const figure: Figure = {
    id: `derived:edition-difference:${is.id}`,
    label: is.label,
    value: tidy(larger.value - smaller.value),
    unit: is.unit,
    // What is left of two ceilings is none itself.
    nature: is.nature === 'cap' ? 'parameter' : is.nature,
    precision,
    status: is.status,
    asOf: is.asOf,
    partOf: [],
    origin: {
      kind: 'derived',
      formula: direction === 'more' ? minus(NEWER, OLDER) : minus(OLDER, NEWER),
      from: [is, was],
    },
  };
  return answer({ direction, figure });
}
