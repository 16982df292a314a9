import type { Edition } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { COLON, PAUSE } from '#src/i18n/punctuation.ts';
import { BADGE, GRADE_WORDS } from '#src/queries/outside/layer-words.ts';
import { readingFigure } from '#src/queries/outside/milestone-figure.ts';
import { OUTCOME_WORDS } from '#src/queries/outside/outcome-words.ts';
import { SINCE } from '#src/queries/outside/since.ts';
import { WORDS as FIGURES } from '../figures/words.ts';
import { COLUMN_WORDS, LEDE } from '../outside/since/texts.ts';
import { factRow, figureRow, listTable } from './fact-rows.ts';
import type { Takings } from './takings.ts';

interface In {
  readonly edition: Edition;
  readonly locale: Locale;
}

/** Who published a reading, on how good a page. */
function whence({ origin }: Figure, locale: Locale): string {
  if (origin.kind !== 'series') return '';
  const { grade, source } = origin;
  return GRADE_WORDS[grade][locale] + COLON[locale] + source.publisher[locale] + PAUSE[locale] + source.title[locale];
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
    about: { id: 'since', title: messages.since[locale], sub: LEDE[locale], caution: BADGE[locale] },
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
