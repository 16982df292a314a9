import type { Edition } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import type { Localized } from '#src/i18n/locales.ts';
import { tidy } from '#src/i18n/format.ts';
import { answer, refuse, type Answer } from './refusals.ts';

/** Up to here, in dollars, a deduction is worked out to the dollar; figures keep twelve digits. */
export const MOST_SPEND = 100_000_000_000;

type PartName = 'spending' | 'first-spending' | 'rest-spending' | 'first-deduction' | 'rest-deduction' | 'total';

const WORDS: Readonly<Record<PartName, { readonly label: Localized; readonly formula: Localized }>> = {
  spending: {
    label: { en: 'Spending put in by the reader', tc: '讀者輸入的開支', sc: '读者输入的开支' },
    formula: {
      en: 'Put in by the reader; not in the document',
      tc: '由讀者輸入，並非來自文件',
      sc: '由读者输入，并非来自文件',
    },
  },
  'first-spending': {
    label: { en: 'Spending up to the limit', tc: '界線以內的開支', sc: '界线以内的开支' },
    formula: { en: 'The smaller of spending and limit', tc: '開支與界線之中較小者', sc: '开支与界线之中较小者' },
  },
  'rest-spending': {
    label: { en: 'The rest of the spending', tc: '其餘開支', sc: '其余开支' },
    formula: { en: 'Spending − spending up to the limit', tc: '開支 − 界線以內的開支', sc: '开支 − 界线以内的开支' },
  },
  'first-deduction': {
    label: { en: 'Deduction on spending up to the limit', tc: '界線以內的扣減', sc: '界线以内的扣减' },
    formula: {
      en: 'First rate × spending up to the limit',
      tc: '首級比率 × 界線以內的開支',
      sc: '首级比率 × 界线以内的开支',
    },
  },
  'rest-deduction': {
    label: { en: 'Deduction on the rest', tc: '其餘開支的扣減', sc: '其余开支的扣减' },
    formula: { en: 'Second rate × the rest', tc: '次級比率 × 其餘開支', sc: '次级比率 × 其余开支' },
  },
  total: {
    label: {
      en: 'Deduction for qualifying R&D expenditure',
      tc: '合資格研發開支的稅務扣減',
      sc: '合资格研发开支的税务扣减',
    },
    formula: {
      en: 'First rate × spending up to the limit + second rate × the rest',
      tc: '首級比率 × 界線以內的開支 + 次級比率 × 其餘開支',
      sc: '首级比率 × 界线以内的开支 + 次级比率 × 其余开支',
    },
  },
};

/** What is spent within one tier, its rate, and what that deducts. */
export interface Tier {
  readonly spending: Figure<'HKD'>;
  readonly rate: Figure<'percent'>;
  readonly deduction: Figure<'HKD'>;
}

/** A deduction with every step it is worked out by. */
export interface TaxWorking {
  readonly limit: Figure<'HKD'>;
  readonly spending: Figure<'HKD'>;
  readonly first: Tier;
  readonly rest: Tier;
  readonly total: Figure<'HKD'>;
}

const PREFIX = 'derived:tax-deduction';

type Part = (name: PartName, value: number, from: readonly Figure[]) => Figure<'HKD'>;

/** Makes the steps for one spend, whose amount is part of their ids: each has a card of its own. */
const partsOf =
  (spend: number, { status, asOf, group }: Figure): Part =>
  (name, value, from) => ({
    id: `${PREFIX}:${spend}${name === 'total' ? '' : `:${name}`}`,
    label: WORDS[name].label,
    value: tidy(value),
    unit: 'HKD',
    nature: 'parameter',
    precision: 'exact',
    status,
    asOf,
    partOf: [],
    ...(group !== undefined && { group }),
    origin: { kind: 'derived', formula: WORDS[name].formula, from },
  });

/** How the deduction for a spend in dollars comes about, tier by tier. */
export function taxWorking(edition: Edition, spend: number): Answer<TaxWorking> {
  const limit = edition.figure('rd-tax-first-tier-limit', 'HKD');
  const firstRate = edition.figure('rd-tax-first-tier-rate', 'percent');
  const restRate = edition.figure('rd-tax-second-tier-rate', 'percent');
  if (!Number.isFinite(spend) || spend < 0) return refuse('sum', 'no-amount', []);
  const part = partsOf(spend, firstRate);
  const within = Math.min(spend, limit.value);
  const tier = (name: 'first' | 'rest', amount: number, rate: Figure<'percent'>): Tier => {
    const spending = part(`${name}-spending`, amount, [limit]);
    return { spending, rate, deduction: part(`${name}-deduction`, (rate.value * amount) / 100, [rate, spending]) };
  };
  const first = tier('first', within, firstRate);
  const rest = tier('rest', spend - within, restRate);
  const total = part('total', first.deduction.value + rest.deduction.value, [
    firstRate,
    first.spending,
    restRate,
    rest.spending,
  ]);
  return answer({ limit, spending: part('spending', spend, []), first, rest, total });
}

/** What may be deducted from profits for a spend in dollars: not a refund, and not the tax saved. */
export function taxDeduction(edition: Edition, spend: number): Answer<Figure<'HKD'>> {
  const working = taxWorking(edition, spend);
  return working.ok ? answer(working.value.total) : working;
}

/** Whether a text is a spend as addresses write it: whole dollars, no leading zero, within what is worked out. */
export const isSpend = (text: string) => /^(?:0|[1-9]\d{0,11})$/.test(text) && Number(text) <= MOST_SPEND;

/** The step of a deduction with this id, which names its spend; null where the id is not of that form. */
export function findTaxFigure(edition: Edition, id: string): Figure | null {
  const [spend = ''] = id.startsWith(`${PREFIX}:`) ? id.slice(PREFIX.length + 1).split(':') : [];
  const working = isSpend(spend) ? taxWorking(edition, Number(spend)) : null;
  if (!working?.ok) return null;
  const { spending, first, rest, total } = working.value;
  const steps = [spending, first.spending, first.deduction, rest.spending, rest.deduction, total];
  return steps.find((step) => step.id === id) ?? null;
}
