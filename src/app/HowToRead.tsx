import type { Exhibit } from '#src/exhibits/define.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import css from './exhibit.module.css';

/** What to look for in a drawing, beside it where the page has room. A screen reader hears it with the drawing. */
export function HowToRead({ exhibit, locale }: { readonly exhibit: Exhibit; readonly locale: Locale }) {
  return (
    <div className={css['howTo']} aria-hidden="true">
      <b>{messages.howToRead[locale]}</b>
      <p>{exhibit.howToRead[locale]}</p>
    </div>
  );
}
