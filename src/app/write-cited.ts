import { build } from 'virtual:build';
import type { Edition } from '#src/facts/edition.ts';
import { toBibtex, toCsl, type Reference } from '#src/takeaway/bibliography.ts';
import { cite, figureReference, type Cited } from '#src/takeaway/citation.ts';
import type { CitationAsked } from './Citation.tsx';

/** A reference in the form that a reference manager reads. */
export const inForm = (form: CitationAsked['form'], reference: Reference): string =>
  form === 'bibtex' ? toBibtex(reference) : toCsl([reference]);

/** Writes the citation of a statement or of a figure worked out here. */
export const writeCited =
  (cited: Cited, edition: Edition) =>
  ({ lang, form, address }: CitationAsked): string =>
    form === 'text'
      ? cite(cited, edition, lang, address)
      : inForm(form, figureReference({ cited, edition, locale: lang, address, made: build.day }));
