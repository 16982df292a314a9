import { MissingFact, type Edition } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import type { Localized } from '#src/i18n/locales.ts';
import { work, type Derivation } from './derivation.ts';

const isCounted = ({ origin }: Figure) => origin.kind === 'stated' && origin.counted;

interface Tally {
  readonly label: Localized;
  readonly formula: Localized;
  readonly of: (edition: Edition) => readonly Figure[];
}

/** How many figures there are of a sort, as a derivation: the figures themselves are its inputs. */
const tally = ({ label, formula, of }: Tally): Derivation<'items'> => ({
  label,
  formula,
  unit: 'items',
  nature: 'list-count',
  inputs: (edition) => {
    const figures = of(edition);
    if (figures.length === 0) throw new MissingFact('figures');
    return figures;
  },
  work: (edition) => ({ value: of(edition).length, precision: 'exact', status: 'in-force', dated: false }),
});

const figureCount = tally({
  label: { en: 'Figures of the document', tc: '文件的數字總數', sc: '文件的数字总数' },
  formula: {
    en: 'Count of the statements that have a number, printed or counted',
    tc: '載有數字的陳述數目，包括文件載明及按清單點算的數字',
    sc: '载有数字的陈述数目，包括文件载明及按清单点算的数字',
  },
  of: ({ figures }) => figures,
});

const printedCount = tally({
  label: { en: 'Figures printed in the document', tc: '文件載明的數字數目', sc: '文件载明的数字数目' },
  formula: {
    en: 'Count of the figures that the document prints',
    tc: '文件直接載明的數字數目',
    sc: '文件直接载明的数字数目',
  },
  of: ({ figures }) => figures.filter((figure) => !isCounted(figure)),
});

const countedCount = tally({
  label: {
    en: 'Figures counted from lists of the document',
    tc: '按文件清單點算的數字數目',
    sc: '按文件清单点算的数字数目',
  },
  formula: {
    en: 'Count of the figures that were counted from a list in the document',
    tc: '按文件中清單點算得出的數字數目',
    sc: '按文件中清单点算得出的数字数目',
  },
  of: ({ figures }) => figures.filter(isCounted),
});

export const FIGURE_DERIVATIONS = {
  'document-figures': figureCount,
  'document-figures-printed': printedCount,
  'document-figures-counted': countedCount,
} as const;

/** How many figures the document has, how many it prints and how many were counted, each as a figure. */
export const countFigures = (edition: Edition) => ({
  all: work('document-figures', figureCount, edition),
  printed: work('document-figures-printed', printedCount, edition),
  counted: work('document-figures-counted', countedCount, edition),
});
