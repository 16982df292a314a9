import type { Edition } from '#src/facts/edition.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { GRADE_WORDS } from '#src/queries/outside/layer-words.ts';
import { readingFigure } from '#src/queries/outside/milestone-figure.ts';
import { OUTCOME_WORDS } from '#src/queries/outside/outcome-words.ts';
import { SINCE } from '#src/queries/outside/since.ts';
import { WORDS as FIGURES } from '../figures/words.ts';
import { COLUMN_WORDS, LEDE } from '../outside/since/texts.ts';
import { whence } from './reading-takings.ts';
import { factRow, figureRow, listTable } from './fact-rows.ts';
import type { Takings } from './takings.ts';

const BEYOND: Localized = {
  en: 'Later figures are from outside the fact sheet; each row names its source. ',
  tc: '其後的數字屬便覽以外，各行載明來源。',
  sc: '其后的数字属便览以外，各行写明来源。',
};

interface In {
  readonly edition: Edition;
  readonly locale: Locale;
}

/** Every pair of the page: what the document says, row by row, then what was found later. */
export function sinceTakings(within: In): Takings {
  const { edition, locale } = within;
  const rows = SINCE.flatMap(({ facts, later, outcome }) => {
    const stated = facts.flatMap((id) => edition.facts.find((fact) => fact.id === id) ?? []);
    const pair = { what: stated[0]?.subject[locale] ?? '', outcome: OUTCOME_WORDS[outcome][locale] };
    return [
      ...stated.map((fact) => ({
        ...factRow(fact, within),
        more: { ...pair, from: GRADE_WORDS.document[locale] },
      })),
      ...later
        .flatMap((id) => readingFigure(id) ?? [])
        .map((figure) => ({
          ...figureRow(figure, within),
          more: { ...pair, from: whence(figure, locale) },
        })),
    ];
  });
  const table = listTable({
    about: { id: 'since', title: messages.since[locale], sub: LEDE[locale], beyond: BEYOND[locale] },
    heads: { label: FIGURES.figure[locale], value: FIGURES.value[locale] },
    more: [
      { id: 'what', head: COLUMN_WORDS.subject[locale] },
      { id: 'outcome', head: COLUMN_WORDS.what[locale] },
      { id: 'from', head: messages.source[locale] },
    ],
    rows,
    edition,
    locale,
  });
  return { table };
}
