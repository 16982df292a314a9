import type { Locale } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { TAKE_WORDS } from './take-words.ts';
import { isOfDocument, plainText, type About, type TakenTable } from './taken-table.ts';

/** On what terms it may be passed on. */
export const sayTerms = ({ outside }: Pick<About, 'outside'>, locale: Locale): string =>
  TAKE_WORDS[outside ? 'outsideTerms' : 'terms'][locale];

type Taken = Pick<TakenTable, 'about' | 'locale'>;

/** What belongs below the rows in a paste: title, what is counted, cut-off, source and caution, who says so, address. */
export const sayAboutLines = ({ about, locale }: Taken): readonly string[] =>
  [
    about.title,
    about.sub,
    about.asOf,
    about.source + about.caution,
    messages.notOfficial[locale],
    about.address,
  ].filter((line) => line !== '');

/** The same as a table of two columns, with edition and licence. */
export function sayAboutRows({ about, locale }: Taken): readonly (readonly [what: string, said: string])[] {
  const { title, sub, asOf, source, caution, edition, address } = about;
  const rows = [
    [TAKE_WORDS.title[locale], title],
    [TAKE_WORDS.counted[locale], sub],
    [messages.date[locale], asOf],
    [messages.source[locale], source],
    [messages.keepApart[locale], caution],
    [TAKE_WORDS.edition[locale], isOfDocument(about) ? `${edition.title[locale]} (${edition.id})` : ''],
    [TAKE_WORDS.publisher[locale], `${messages.place[locale]}${locale === 'en' ? ' ' : ''}${messages.atlas[locale]}`],
    ['', messages.notOfficial[locale]],
    [TAKE_WORDS.address[locale], address],
    [TAKE_WORDS.licence[locale], sayTerms(about, locale)],
  ] as const;
  return rows.filter(([, said]) => said !== '').map(([what, said]) => [what, plainText(said)] as const);
}
