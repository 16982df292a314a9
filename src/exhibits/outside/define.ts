import type { Edition } from '#src/facts/edition.ts';
import type { SeriesSource } from '#src/facts/series.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { sayList } from '#src/i18n/punctuation.ts';
import { BADGE, sayPublishers } from '#src/queries/outside/layer-words.ts';
import { series } from '#src/queries/outside/series-data.ts';
import { defineExhibit, type Composed, type Exhibit, type Outside } from '../define.ts';

type Spec<Answer> = Omit<Parameters<typeof defineExhibit<Answer>>[0], 'compose' | 'layer'> & {
  /** The series it shows: their sources and footnotes come with it. */
  readonly series: readonly string[];
  readonly compose: (answer: Answer, locale: Locale, measure: string) => Omit<Composed, 'outside'>;
  readonly ask: (edition: Edition) => Answer;
};

const distinct = (texts: readonly string[]) => [...new Set(texts)];

/** "A research note" within a sentence. */
const inSentence = (publisher: string) => publisher.replace(/^An? /, (article) => article.toLowerCase());

/** A page that several series were read in is named once. */
const distinctPages = (sources: readonly SeriesSource[]) => [
  ...new Map(sources.map((source) => [`${source.id} ${source.address ?? ''}`, source])).values(),
];

/** What an exhibit of the layer says of where it comes from: who published its series, and every footnote of theirs. */
function outsideOf(ids: readonly string[], locale: Locale): Outside {
  const all = ids.map(series);
  const pages = distinctPages(all.flatMap(({ sources }) => sources));
  return {
    badge: BADGE[locale],
    source: sayPublishers[locale](
      sayList(distinct(pages.map(({ publisher }) => inSentence(publisher[locale]))), locale),
    ),
    pages: pages.map(({ title, publisher, address }) => ({
      title: title[locale],
      publisher: publisher[locale],
      address: address ?? '',
    })),
    footnotes: distinct(all.flatMap(({ footnotes }) => footnotes.map((note) => note[locale]))),
  };
}

/** An exhibit of what was read outside the document: it wears the badge, names its publishers and keeps every footnote. */
export function defineOutside<Answer>({ series: ids, compose, ...spec }: Spec<Answer>): Exhibit {
  return defineExhibit<Answer>({
    ...spec,
    layer: 'outside',
    compose: (answer, locale, measure) => ({ ...compose(answer, locale, measure), outside: outsideOf(ids, locale) }),
  });
}
