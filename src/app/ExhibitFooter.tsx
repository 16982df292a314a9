import type { ReactNode } from 'react';
import type { Exhibit } from '#src/exhibits/define.ts';
import { messages } from '#src/i18n/messages.ts';
import { LinkSegments } from '#src/ui/LinkSegments.tsx';
import { ExhibitActions } from './ExhibitActions.tsx';
import { FORMS, type ShownExhibit } from './use-exhibit.ts';
import css from './exhibit.module.css';

interface FooterProps {
  readonly exhibit: Exhibit;
  readonly shown: ShownExhibit;
  /** Where there is more of it. */
  readonly onward: ReactNode;
}

/** Chart, table or source, and how it is measured, as links: they work before the page has come to life. */
export function ExhibitFooter({ exhibit, shown, onward }: FooterProps) {
  const { form, locale, measure, formHref, measureHref } = shown;
  return (
    <footer className={css['footer']}>
      <div className={css['tabs']} role="group" aria-label={messages.views[locale]}>
        {FORMS.map((one) => (
          <a key={one} href={formHref(one)} aria-current={one === form ? 'true' : undefined}>
            {messages[one][locale]}
          </a>
        ))}
      </div>
      {exhibit.measures.length > 1 && (
        <LinkSegments
          label={messages.measure[locale]}
          options={exhibit.measures.map(({ id, label }) => ({ id, label: label[locale], href: measureHref(id) }))}
          chosen={measure}
        />
      )}
      {onward}
      <ExhibitActions exhibit={exhibit} shown={shown} />
    </footer>
  );
}
