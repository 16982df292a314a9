import type { Edition } from '#src/facts/edition.ts';
import { sayFigure } from '#src/facts/words.ts';
import { HTML_LANG, type Locale } from '#src/i18n/locales.ts';
import type { Address } from '#src/state/address.ts';
import type { Findable } from './findable.ts';
import { Marked } from './Marked.tsx';
import { otherName, shownNames } from './other-name.ts';
import { ResultReach, ResultSaid } from './ResultSaid.tsx';
import css from './palette.module.css';

/** What all results of one listing are shown by. */
export interface Asked {
  readonly query: string;
  readonly address: Address;
  readonly edition: Edition;
}

interface ResultProps {
  readonly id: string;
  readonly found: Findable;
  readonly isChosen: boolean;
  readonly asked: Asked;
}

function Name({ found, query, locale }: { readonly found: Findable; readonly query: string; readonly locale: Locale }) {
  const title = found.title?.[locale];
  if (!title) return <Marked text={shownNames(found, locale)[0] ?? ''} query={query} />;
  return title.map((part, at) => {
    const key = `${at}`;
    if (typeof part === 'string') return <Marked key={key} text={part} query={query} />;
    if ('plain' in part) return part.plain;
    if ('term' in part) return <Marked key={key} text={part.text} query={query} />;
    return (
      <span key={key} data-fact={part.id}>
        {sayFigure(part, locale).text}
      </span>
    );
  });
}

/** Where a thing stands: subject and section of a fact, section of a name. */
function Where({ found, asked }: Pick<ResultProps, 'found' | 'asked'>) {
  const { query, edition, address } = asked;
  const { lang } = address;
  const isEntity = found.kind === 'entity';
  if (!isEntity && found.kind !== 'figure') return null;
  const { source } = isEntity ? edition.entity(found.id) : edition.fact(found.id);
  const subject = isEntity ? undefined : shownNames(found, lang)[1];
  const section = edition.section(source.section);
  return (
    <span className={css['where']}>
      {subject !== undefined && (
        <span data-digits="name">
          <Marked text={subject} query={query} />
        </span>
      )}
      {subject !== section.name[lang] && <span data-digits="name">{section.short[lang]}</span>}
      {!isEntity && <ResultReach fact={edition.fact(found.id)} locale={lang} />}
    </span>
  );
}

/** One result: a link that the keys choose from the field, so it takes no focus itself. */
export function Result({ id, found, isChosen, asked }: ResultProps) {
  const { query, address, edition } = asked;
  const other = otherName(found, query, address.lang);
  return (
    <a
      id={id}
      role="option"
      aria-selected={isChosen}
      tabIndex={-1}
      href={found.href(address)}
      className={css['result']}
    >
      <span data-digits="name">
        <Name found={found} query={query} locale={address.lang} />
      </span>{' '}
      {found.kind === 'figure' && <ResultSaid fact={edition.fact(found.id)} edition={edition} locale={address.lang} />}{' '}
      {other && (
        <span lang={HTML_LANG[other.lang]} className={css['other']} data-digits="name">
          <Marked text={other.name} query={query} />
        </span>
      )}{' '}
      <Where found={found} asked={asked} />
    </a>
  );
}
