import { messages } from '#src/i18n/messages.ts';
import type { Locale } from '#src/i18n/locales.ts';
import css from './article.module.css';

interface PageNavProps {
  readonly parts: readonly { readonly id: string; readonly heading: string }[];
  readonly locale: Locale;
}

/** Links to the parts of a long page: beside it where there is room, else above it. */
export function PageNav({ parts, locale }: PageNavProps) {
  return (
    <nav className={css['parts']} aria-label={messages.contents[locale]}>
      <ul>
        {parts.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`}>{heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
