import { MissingFact } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import type { Localized } from '#src/i18n/locales.ts';
import { rule, type Derivation, type Result } from './derivation.ts';
import { datedEventCount } from './count-of-events.ts';

/** Full years from one ISO day to another. */
function fullYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

/** Exact where every founding day and every writing day allowed by the dates give the same age. */
function ageOf({ id, event }: Figure, written: { readonly from: string; readonly to: string }): Result {
  if (!event || event.kind === 'every-year' || event.kind === 'earliest') throw new MissingFact(id, 'has no past date');
  const youngest = fullYears(event.to, written.from);
  const oldest = fullYears(event.from, written.to);
  if (youngest === oldest) return { value: oldest, precision: 'exact', dated: false };
  const value = Math.round((youngest + oldest) / 2);
  return { value, precision: 'about', range: [youngest, oldest], dated: false };
}

const age = (founding: string, label: Localized): Derivation<'years'> =>
  rule({
    label,
    formula: {
      en: 'Full years from founding to when the document was written',
      tc: '由成立至文件撰寫時的足年數',
      sc: '由成立至文件撰写时的足年数',
    },
    unit: 'years',
    nature: 'ratio',
    from: { founding: [founding, 'date'] },
    work: (from, edition) => ageOf(from.founding, edition.written),
  });

export const TIME_DERIVATIONS = {
  'age-of-itf': age('itf-established', {
    en: 'Age of the Fund when the document was written',
    tc: '文件撰寫時基金成立的年數',
    sc: '文件撰写时基金成立的年数',
  }),
  'age-of-hkstp': age('hkstp-established', {
    en: 'Age of the Science and Technology Parks Corporation when the document was written',
    tc: '文件撰寫時科技園公司成立的年數',
    sc: '文件撰写时科技园公司成立的年数',
  }),
  'age-of-rd-centres': age('rd-centres-established', {
    en: 'Age of the R&D centres when the document was written',
    tc: '文件撰寫時研發中心成立的年數',
    sc: '文件撰写时研发中心成立的年数',
  }),
  'age-of-bureau': age('itb-established', {
    en: 'Age of the bureau when the document was written',
    tc: '文件撰寫時政策局成立的年數',
    sc: '文件撰写时政策局成立的年数',
  }),
  'dated-events': datedEventCount,
} as const;
