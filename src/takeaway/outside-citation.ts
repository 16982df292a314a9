import { sayEventDate } from '#src/facts/date-words.ts';
import type { Figure } from '#src/facts/figure.ts';
import { seriesDate } from '#src/facts/series-dates.ts';
import type { Grade, SeriesSource } from '#src/facts/series.ts';
import { spell } from '#src/facts/spoken.ts';
import { yearOf } from '#src/i18n/calendar.ts';
import { HTML_LANG, type Locale, type Localized } from '#src/i18n/locales.ts';
import { GRADE_WORDS } from '#src/queries/outside/layer-words.ts';
import type { Reference } from './bibliography.ts';

/** What is cited of a page outside the document. */
export interface CitedReading {
  readonly id: string;
  readonly label: Localized;
  readonly figure: Figure | null;
  /** In place of a number. */
  readonly says: Localized | null;
  readonly grade: Grade;
  readonly source: Pick<SeriesSource, 'publisher' | 'title' | 'address' | 'read'>;
}

interface Words {
  readonly page: (publisher: string, title: string, date: string) => string;
  readonly undated: string;
  readonly archived: (grade: string) => string;
  readonly said: (label: string, said: string) => string;
}

const WORDS: Localized<Words> = {
  en: {
    page: (publisher, title, date) => `${publisher}, “${title}”, ${date}`,
    undated: 'no date printed',
    archived: (grade) => ` (${grade}; read in an archived copy)`,
    said: (label, said) => `: ${label}, ${said}.`,
  },
  tc: {
    page: (publisher, title, date) => `${publisher}：「${title}」，${date}`,
    undated: '沒有印出日期',
    archived: (grade) => `（${grade}；讀自存檔文本）`,
    said: (label, said) => `，${label}：${said}。`,
  },
  sc: {
    page: (publisher, title, date) => `${publisher}：“${title}”，${date}`,
    undated: '未印出日期',
    archived: (grade) => `（${grade}；读自存档文本）`,
    said: (label, said) => `，${label}：${said}。`,
  },
};

/** How to cite what was read outside the document: who published it, which page, how good it is, and what it says. */
export function citeReading(
  { label, figure, says, grade, source }: CitedReading,
  locale: Locale,
  address = '',
): string {
  const words = WORDS[locale];
  const date = source.read === null ? words.undated : sayEventDate(seriesDate(source.read), locale);
  const page = words.page(source.publisher[locale], source.title[locale], date);
  const where = source.address === null ? '' : `${locale === 'en' ? ', ' : '，'}${source.address}`;
  const said = figure ? spell(figure, locale) : (says?.[locale] ?? '');
  const link = address === '' ? '' : `${locale === 'en' ? ' ' : ''}${address}`;
  return page + where + words.archived(GRADE_WORDS[grade][locale]) + words.said(label[locale], said) + link;
}

/** The page for a reference manager; where it prints no date, the day the atlas was made stands in, as inferred. */
export function readingReference(cited: CitedReading, locale: Locale, made: string): Reference {
  const { id, source } = cited;
  return {
    key: `hk-it-atlas-${id.replace(/[^\w]+/g, '-')}`,
    type: 'webpage',
    author: source.publisher[locale],
    title: source.title[locale],
    date: { year: yearOf((source.read ?? made).replace('>', '')), isInferred: source.read === null },
    note: citeReading(cited, locale),
    address: source.address ?? '',
    language: HTML_LANG[locale],
  };
}
