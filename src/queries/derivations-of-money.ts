import { MissingFact, type Edition } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import { work, type Derivation } from './derivation.ts';
import { moneyFigures } from './money.ts';

/** Amounts of money without the monthly allowances, which are rates. */
function amounts(edition: Edition): readonly Figure[] {
  const found = moneyFigures(edition).filter(({ unit }) => unit === 'HKD');
  if (found.length === 0) throw new MissingFact('money-amounts');
  return found;
}

const counted = (value: number) => ({ value, precision: 'exact', status: 'in-force', dated: false }) as const;

const amountCount: Derivation<'items'> = {
  label: { en: 'Amounts of money in the document', tc: '文件所載款額的數目', sc: '文件所载款额的数目' },
  formula: {
    en: 'Count of the amounts in Hong Kong dollars, monthly allowances apart',
    tc: '以港元計的款額數目，每月津貼除外',
    sc: '以港元计的款额数目，每月津贴除外',
  },
  unit: 'items',
  nature: 'list-count',
  inputs: amounts,
  work: (edition) => counted(amounts(edition).length),
};

const kindCount: Derivation<'categories'> = {
  label: { en: 'Kinds of money in the document', tc: '文件所載款額的性質類別', sc: '文件所载款额的性质类别' },
  formula: {
    en: 'Count of the kinds of the amounts in Hong Kong dollars',
    tc: '以港元計的款額所屬性質的數目',
    sc: '以港元计的款额所属性质的数目',
  },
  unit: 'categories',
  nature: 'list-count',
  inputs: amounts,
  work: (edition) => counted(new Set(amounts(edition).map(({ nature }) => nature)).size),
};

export const MONEY_DERIVATIONS = { 'money-amounts': amountCount, 'money-kinds': kindCount } as const;

/** How many amounts of money the document states, as a figure. */
export const countAmounts = (edition: Edition) => work('money-amounts', amountCount, edition);

/** Of how many kinds they are, as a figure. */
export const countKinds = (edition: Edition) => work('money-kinds', kindCount, edition);
