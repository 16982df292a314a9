import type { SlideDrift } from '#src/decks/drift.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { BRIEFING_WORDS } from './words.ts';
import css from './briefings.module.css';

/** Says that the figures under a slide are no longer those it was made on. */
export function DriftBadge({ drift, locale }: { readonly drift: SlideDrift | undefined; readonly locale: Locale }) {
  if (drift === undefined || drift.state === 'same') return null;
  return <p className={css['badge']}>{BRIEFING_WORDS[drift.state][locale]}</p>;
}
