import type { ReactNode } from 'react';
import type { Locale } from '#src/i18n/locales.ts';
import { writePath } from '#src/state/routes.ts';
import { BRIEFING_WORDS } from './words.ts';
import css from './briefings.module.css';

interface DeckLinksProps {
  readonly id: string;
  readonly title: string;
  readonly locale: Locale;
  readonly children?: ReactNode;
}

/** What can be done with a briefing. */
export function DeckLinks({ id, title, locale, children }: DeckLinksProps) {
  const showings = (['present', 'presenter', 'handout'] as const).map(
    (page) => [page, writePath(locale, { page, deck: id, slide: 1 })] as const,
  );
  return (
    <p className={css['ways']}>
      {[...showings, ['read', writePath(locale, { page: 'deck', deck: id })] as const].map(([words, href]) => (
        <a key={words} href={href} aria-label={`${BRIEFING_WORDS[words][locale]}: ${title}`}>
          {BRIEFING_WORDS[words][locale]}
        </a>
      ))}
      {children}
    </p>
  );
}
