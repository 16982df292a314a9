import { SentenceText } from '#src/ui/SentenceText.tsx';
import { sourceLine } from './source-line.ts';
import type { ShownExhibit } from './use-exhibit.ts';
import { ATTRIBUTION } from '#src/maps/attribution.ts';
import css from './exhibit.module.css';

/** Where the rows stand in the document, or that they come from outside it, and one caution. */
export function SourceNote({ id, shown }: { readonly id: string; readonly shown: ShownExhibit }) {
  const { composed, locale } = shown;
  return (
    <p className={css['note']} id={`${id}-note`}>
      <span data-digits="sentence">{sourceLine(shown)}</span>
      <SentenceText text={composed.caution} locale={locale} />
      {composed.view.kind === 'places' && <span data-digits="name"> {ATTRIBUTION[locale]}</span>}
      {composed.outside?.footnotes.map((note) => (
        <span key={note} data-digits="name">
          <br />
          {note}
        </span>
      ))}
    </p>
  );
}
