import { messages } from '#src/i18n/messages.ts';
import { FORMS, type ShownExhibit } from './use-exhibit.ts';
import css from './exhibit.module.css';

/** Chart, table or source, as links: they work before the page has come to life. */
export function FormTabs({ shown }: { readonly shown: Pick<ShownExhibit, 'form' | 'formHref' | 'locale'> }) {
  const { form, formHref, locale } = shown;
  return (
    <div className={css['tabs']} role="group" aria-label={messages.views[locale]}>
      {FORMS.map((one) => (
        <a key={one} href={formHref(one)} aria-current={one === form ? 'true' : undefined}>
          {messages[one][locale]}
        </a>
      ))}
    </div>
  );
}
