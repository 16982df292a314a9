import { sayEventDate } from '#src/facts/date-words.ts';
import { seriesDate } from '#src/facts/series-dates.ts';
import { NATURE_WORDS } from '#src/facts/vocabulary-words.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { GRADE_WORDS, OUTSIDE_HEADS, UNDATED } from '#src/queries/outside/layer-words.ts';
import { FigureText } from '#src/ui/FigureText.tsx';
import { sayMarks } from '#src/view/mark-words.ts';
import css from '../card.module.css';
import type { ReadingOnCard } from './card-of.ts';

const WORDS = {
  counted: { en: 'What is counted', tc: '點算內容', sc: '清点内容' },
  inferred: { en: '(inferred, not printed)', tc: '（屬推斷，並非印出）', sc: '（属推断，并未印出）' },
  planned: { en: '(planned or announced only)', tc: '（只屬計劃或公布）', sc: '（只属计划或公布）' },
  asPrinted: { en: 'as printed', tc: '如網頁所載', sc: '如网页所载' },
  notes: { en: 'Notes', tc: '註釋', sc: '注释' },
  page: { en: 'The page it was read in', tc: '所讀網頁', sc: '所读网页' },
  printed: { en: 'Date printed there', tc: '網頁所印日期', sc: '网页所印日期' },
  none: { en: 'none', tc: '沒有', sc: '没有' },
  noAddress: { en: 'The archived copy has no address.', tc: '存檔文本沒有網址。', sc: '存档文本没有网址。' },
  archived: {
    en: 'It was read in an archived copy; the page may have changed since.',
    tc: '讀自存檔文本，網頁其後或有更改。',
    sc: '读自存档文本，网页其后或有更改。',
  },
  opens: { en: '(opens the web)', tc: '（開啟網站）', sc: '（打开网站）' },
} as const satisfies Record<string, Localized>;

interface PartProps {
  readonly card: ReadingOnCard;
  readonly locale: Locale;
}

/** The value, or the date of what happened, and what it is of. */
export function ReadingHead({ card: { figure, says, label, date }, locale }: PartProps) {
  return (
    <>
      <p className={css['number']}>
        {figure ? (
          <FigureText figure={figure} locale={locale} />
        ) : (
          <span data-digits="date">{date ? sayEventDate(date, locale) : UNDATED[locale]}</span>
        )}
      </p>
      <h2 data-digits="name">
        {label[locale]}
        {says && (
          <>
            <br />
            <span className={css['label']}>{says[locale]}</span>
          </>
        )}
      </h2>
    </>
  );
}

/** What is known of how it was counted. */
export function ReadingFacets({ card, locale }: PartProps) {
  const { figure, counted, rule, grade, date, isInferred, isPlanned } = card;
  return (
    <dl className={css['facets']}>
      <dt>{messages.date[locale]}</dt>
      <dd data-digits="date">
        {date ? sayEventDate(date, locale) : UNDATED[locale]} {isInferred && WORDS.inferred[locale]}{' '}
        {isPlanned && WORDS.planned[locale]}
      </dd>
      {figure && (
        <>
          <dt>{messages.precision[locale]}</dt>
          <dd>{sayMarks(figure, locale) || WORDS.asPrinted[locale]}</dd>
          <dt>{messages.nature[locale]}</dt>
          <dd>{NATURE_WORDS[figure.nature][locale]}</dd>
        </>
      )}
      <dt>{WORDS.counted[locale]}</dt>
      <dd data-digits="name">{counted[locale]}</dd>
      <dt>{OUTSIDE_HEADS.rule[locale]}</dt>
      <dd data-digits="name">{rule[locale]}</dd>
      <dt>{OUTSIDE_HEADS.grade[locale]}</dt>
      <dd>{GRADE_WORDS[grade][locale]}</dd>
    </dl>
  );
}

export function ReadingNotes({ card: { notes }, locale }: PartProps) {
  if (notes.length === 0) return null;
  return (
    <>
      <h3>{WORDS.notes[locale]}</h3>
      <ul data-digits="name">
        {notes.map((note) => (
          <li key={note.en}>{note[locale]}</li>
        ))}
      </ul>
    </>
  );
}

/** An official page is offered as a link that opens the web; of another only the address is told. */
function Address({ card: { grade, source }, locale }: PartProps) {
  const { address } = source;
  if (address === null) return <p>{WORDS.noAddress[locale]}</p>;
  if (grade !== 'official')
    return (
      <p className={css['address']} data-digits="name">
        {address}
      </p>
    );
  return (
    <p className={css['address']}>
      <a className={css['subject']} href={address} target="_blank" rel="noopener noreferrer" data-digits="name">
        {address}
      </a>{' '}
      {WORDS.opens[locale]}
    </p>
  );
}

/** Who published the page, what it is called here, the date printed there, and its address. */
export function ReadingSource({ card, locale }: PartProps) {
  const { publisher, title, read } = card.source;
  return (
    <>
      <h3>{WORDS.page[locale]}</h3>
      <p data-digits="name">
        {publisher[locale]}
        <br />
        {title[locale]}
      </p>
      <dl className={css['facets']}>
        <dt>{WORDS.printed[locale]}</dt>
        <dd data-digits="date">{read === null ? WORDS.none[locale] : sayEventDate(seriesDate(read), locale)}</dd>
      </dl>
      <Address card={card} locale={locale} />
      <p className={css['label']}>{WORDS.archived[locale]}</p>
    </>
  );
}
