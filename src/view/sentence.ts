import type { Figure } from '#src/facts/figure.ts';
import { sayAloud } from '#src/facts/spoken.ts';
import { sayFigure } from '#src/facts/words.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { SEMICOLON } from '#src/i18n/punctuation.ts';
import type { AsOf } from '#src/facts/dates.ts';
import type { TermId } from '#src/facts/glossary/glossary.ts';

/** A year, a date or a name with digits in it: not a quantity, so it is no figure and carries no source. */
export interface Plain {
  readonly plain: string;
}

/** A word that the glossary explains, as it stands in the text. */
export interface TermSlot {
  readonly term: TermId;
  readonly text: string;
}

/** What may stand in a sentence beside its words. */
export type Slot = Figure | Plain | TermSlot;

/** Running text whose numbers are figures. */
export type Sentence = readonly (string | Slot)[];

const isSentence = (slot: Slot | Sentence): slot is Sentence => Array.isArray(slot);

/** Writes a sentence: sentence`${share} of the projects are in IT`; a part of it may be written before. */
export function sentence(strings: TemplateStringsArray, ...slots: readonly (Slot | Sentence)[]): Sentence {
  return strings.flatMap((text, at) => {
    const slot = slots[at];
    if (slot === undefined) return [text];
    return isSentence(slot) ? [text, ...slot] : [text, slot];
  });
}

/** Digits that are part of a date or of a name. */
export const plain = (text: string): Plain => ({ plain: text });

/** A word with its meaning at hand: term('as-of', 'as at'). */
export const term = (id: TermId, text: string): TermSlot => ({ term: id, text });

/** Names with their figures, side by side: "Biotechnology 12%; ...". */
export function listed(rows: readonly { readonly label: string; readonly figure: Figure }[], locale: Locale): Sentence {
  const space = locale === 'en' ? ' ' : '';
  return rows.flatMap(({ label, figure }, at) => [(at > 0 ? SEMICOLON[locale] : '') + label + space, figure]);
}

/** The figures of a sentence, in its order. */
export const figuresIn = (text: Sentence): readonly Figure[] =>
  text.filter((part): part is Figure => typeof part !== 'string' && 'value' in part);

/** The terms of a sentence, in its order. */
export const termsIn = (text: Sentence): readonly TermId[] =>
  text.flatMap((part) => (typeof part !== 'string' && 'term' in part ? [part.term] : []));

function partText(part: Sentence[number], say: (figure: Figure) => string): string {
  if (typeof part === 'string') return part;
  if ('plain' in part) return part.plain;
  return 'term' in part ? part.text : say(part);
}

/** A sentence as plain text, its figures with their signs of precision. */
export const plainSentence = (text: Sentence, locale: Locale): string =>
  text.map((part) => partText(part, (figure) => sayFigure(figure, locale).text)).join('');

/** A sentence as it is heard, its figures with their nouns and hedges in words. */
export const spokenSentence = (text: Sentence, locale: Locale): string =>
  text.map((part) => partText(part, (figure) => sayAloud(figure, locale))).join('');

/** What dates a figure: its cut-off, and where none is stated the date of its event. */
const datedBy = ({ asOf, event }: Figure) => JSON.stringify(asOf === 'not-stated' ? [asOf, event] : asOf);

/** The one cut-off that all figures share, or null where they differ, be it only that some have a date and others none. */
export function sharedAsOf(figures: readonly Figure[]): AsOf | null {
  const [first, ...rest] = figures;
  if (first === undefined) return null;
  return rest.every((figure) => datedBy(figure) === datedBy(first)) ? first.asOf : null;
}
