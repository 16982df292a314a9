import * as v from 'valibot';
import { LOCALES } from '#src/i18n/locales.ts';
import { needsHeading, suits, type Deck, type Slide, type SlideText } from './deck.ts';
import { deckFault, WHOLE_FILE, type DeckFault } from './deck-fault.ts';
import { deckSchema } from './deck-schema.ts';
import { FAULT_WORDS, type FaultCode } from './fault-words.ts';
import { LIMITS } from './limits.ts';
import { hasWholeSlots, statementsIn } from './slide-text.ts';

/** A deck, or everything that keeps the file from being one. */
export type Parsed =
  { readonly ok: true; readonly deck: Deck } | { readonly ok: false; readonly faults: readonly DeckFault[] };

/** Whether an edition states something of this id. */
export type HasStatement = (id: string) => boolean;

const isCode = (text: string): text is FaultCode => Object.hasOwn(FAULT_WORDS, text);

function pathOf({ path }: v.BaseIssue<unknown>): string {
  const steps = (path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return steps.join('').replace(/^\./, '') || WHOLE_FILE;
}

function schemaFault(issue: v.BaseIssue<unknown>): DeckFault {
  const path = pathOf(issue);
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return deckFault(path, 'unknown-key', issue.received.replaceAll('"', ''));
  if (issue.input === undefined) return deckFault(path, 'missing');
  const [name = '', ...detail] = issue.message.split(' ');
  if (isCode(name)) return deckFault(path, name, detail.join(' '));
  return deckFault(path, issue.type === 'variant' || issue.type === 'literal' ? 'not-allowed' : 'wrong-type');
}

function textFaults(path: string, text: SlideText, isKnown: HasStatement): readonly DeckFault[] {
  return LOCALES.flatMap((locale) => {
    const at = `${path}.${locale}`;
    if (!hasWholeSlots(text[locale])) return [deckFault(at, 'slot')];
    const unknown = statementsIn(text[locale]).filter((id) => !isKnown(id));
    return unknown.map((id) => deckFault(at, 'unknown-figure', id));
  });
}

/** The texts of a slide, each with its path below the slide. */
export const textsOf = ({ heading, caption, notes, shows }: Slide): readonly (readonly [string, SlideText])[] => [
  ...(heading ? [['heading', heading] as const] : []),
  ['caption', caption],
  ['notes', notes],
  ...shows.flatMap((one, at) => (one.kind === 'text' ? [[`shows[${at}].text`, one.text] as const] : [])),
];

/** A statement the slide rested on when it was made may be gone since; any other that is unknown is a slip. */
function slideFaults(slide: Slide, index: number, hasStatement: HasStatement): readonly DeckFault[] {
  const path = `slides[${index}]`;
  const rested = new Set(slide.rests.map(({ statement }) => statement));
  const isKnown = (id: string) => rested.has(id) || hasStatement(id);
  const { layout, shows } = slide;
  return [
    ...(suits(layout, shows) ? [] : [deckFault(`${path}.shows`, 'layout', layout)]),
    ...(slide.heading === null && needsHeading(layout) ? [deckFault(`${path}.heading`, 'heading', layout)] : []),
    ...shows.flatMap((one, at) =>
      one.kind === 'figure' && !isKnown(one.figure)
        ? [deckFault(`${path}.shows[${at}].figure`, 'unknown-figure', one.figure)]
        : [],
    ),
    ...textsOf(slide).flatMap(([name, text]) => textFaults(`${path}.${name}`, text, isKnown)),
  ];
}

function repeatedIds(slides: readonly Slide[]): readonly DeckFault[] {
  return slides.flatMap(({ id }, index) =>
    slides.findIndex((slide) => slide.id === id) < index ? [deckFault(`slides[${index}].id`, 'twice', id)] : [],
  );
}

/** Each place and reason once, and no more than anyone reads. */
const shortened = (faults: readonly DeckFault[]): readonly DeckFault[] => {
  const named = new Map(faults.map((fault) => [`${fault.path} ${fault.code} ${fault.detail}`, fault]));
  return [...named.values()].slice(0, LIMITS.faults);
};

/** Unknown in; out a deck, or every fault with its path. What a deck shows need not exist any more: see `missingIn`. */
export function parseDeck(candidate: unknown, hasStatement: HasStatement): Parsed {
  const result = v.safeParse(deckSchema, candidate);
  if (!result.success) return { ok: false, faults: shortened(result.issues.map(schemaFault)) };
  const deck: Deck = result.output;
  const faults = [
    ...repeatedIds(deck.slides),
    ...deck.slides.flatMap((slide, index) => slideFaults(slide, index, hasStatement)),
  ];
  return faults.length > 0 ? { ok: false, faults: shortened(faults) } : { ok: true, deck };
}
