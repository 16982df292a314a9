import type { Locale } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import type { Listing } from './groups.ts';
import { echo, NOTHING, sayCount } from './words.ts';
import css from './palette.module.css';

interface TallyProps {
  readonly query: string;
  readonly listing: Listing | null;
  readonly locale: Locale;
}

/** Says how many results there are, or that there are none, to eyes and ears. */
export function Tally({ query, listing, locale }: TallyProps) {
  if (!listing) return <p className={css['tally']}>{query !== '' && messages.loading[locale]}</p>;
  const { total, members } = listing;
  const [before, after] = NOTHING[locale];
  return (
    <p role="status" className={css['tally']}>
      {total === 0 && (
        <span data-digits="notice">
          {before}
          <bdi>{echo(query)}</bdi>
          {after}
        </span>
      )}
      {total !== null && total > 0 && <span data-digits="count">{sayCount(members.length, total, locale)}</span>}
    </p>
  );
}
