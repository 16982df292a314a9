import type { Edition } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { COLON, PAUSE, sayList } from '#src/i18n/punctuation.ts';
import { GRADE_WORDS, OUTSIDE_HEADS, sayPublishers } from '#src/queries/outside/layer-words.ts';
import { WORDS as FIGURES } from '../figures/words.ts';
import { figureRow, listTable } from './fact-rows.ts';
import type { Takings } from './takings.ts';

interface In {
  readonly edition: Edition;
  readonly locale: Locale;
}

/** Who published a reading, on how good a page. */
export function whence({ origin }: Figure, locale: Locale): string {
  if (origin.kind !== 'series') return '';
  const { grade, source } = origin;
  return GRADE_WORDS[grade][locale] + COLON[locale] + source.publisher[locale] + PAUSE[locale] + source.title[locale];
}

const ruleOf = ({ origin }: Figure, locale: Locale) => (origin.kind === 'series' ? origin.rule.label[locale] : null);
const publisherOf = ({ origin }: Figure, locale: Locale) =>
  origin.kind === 'series' ? [origin.source.publisher[locale]] : [];

/** What was read outside the document, as its card has it; what was worked out of readings with all of them. */
export function readingTakings(figure: Figure, within: In): Takings {
  const { locale } = within;
  const { id, label, origin } = figure;
  const all = [figure, ...(origin.kind === 'derived' ? origin.from : [])];
  const publishers = [...new Set(all.flatMap((one) => publisherOf(one, locale)))];
  const table = listTable({
    about: {
      id: id.replace(/[^\w]+/g, '-'),
      title: label[locale],
      sub: origin.kind === 'derived' ? origin.formula[locale] : '',
      beyond: sayPublishers[locale](sayList(publishers, locale)),
    },
    heads: { label: FIGURES.figure[locale], value: FIGURES.value[locale] },
    more: [
      { id: 'rule', head: OUTSIDE_HEADS.rule[locale] },
      { id: 'from', head: messages.source[locale] },
    ],
    rows: all.map((one) => ({
      ...figureRow(one, within),
      more: { rule: ruleOf(one, locale), from: whence(one, locale) },
    })),
    ...within,
  });
  return { table };
}
