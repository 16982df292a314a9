import type { ReactNode } from 'react';
import type { Exhibit } from '#src/exhibits/define.ts';
import { messages } from '#src/i18n/messages.ts';
import { LinkSegments } from '#src/ui/LinkSegments.tsx';
import { ExhibitActions } from './ExhibitActions.tsx';
import { FormTabs } from './FormTabs.tsx';
import type { ShownExhibit } from './use-exhibit.ts';
import css from './exhibit.module.css';

interface FooterProps {
  readonly exhibit: Exhibit;
  readonly shown: ShownExhibit;
  /** Where there is more of it. */
  readonly onward: ReactNode;
}

/** Chart, table or source, and how it is measured, as links: they work before the page has come to life. */
export function ExhibitFooter({ exhibit, shown, onward }: FooterProps) {
  const { locale, measure, measureHref } = shown;
  return (
    <footer className={css['footer']}>
      <FormTabs shown={shown} />
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
