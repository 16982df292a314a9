import type { Localized } from '#src/i18n/locales.ts';
import { FIGURE_TERMS } from './of-figures.ts';
import { MONEY_TERMS } from './of-money.ts';
import { ORIGIN_TERMS } from './of-origin.ts';
import { PRECISION_TERMS } from './of-precision.ts';
import { RESEARCH_TERMS } from './of-research.ts';
import { SITE_TERMS } from './of-sites.ts';
import { SUPPORT_TERMS } from './of-support.ts';
import type { Terms } from './term.ts';

const ATLAS = { ...FIGURE_TERMS, ...PRECISION_TERMS, ...ORIGIN_TERMS, ...MONEY_TERMS } as const;
const DOCUMENT = { ...RESEARCH_TERMS, ...SITE_TERMS, ...SUPPORT_TERMS } as const;

export type TermId = keyof typeof ATLAS | keyof typeof DOCUMENT;

/** A word that the atlas or the document uses in a sense of its own. */
export interface Term {
  readonly id: TermId;
  /** Whether it is a word of the atlas itself or of the document. */
  readonly group: 'atlas' | 'document';
  readonly name: Localized;
  readonly aliases: Localized<readonly string[]>;
  readonly definition: Localized;
  readonly facts: readonly string[];
  readonly entities: readonly string[];
}

const NO_ALIASES: Term['aliases'] = { en: [], tc: [], sc: [] };

const termsOf = (group: Term['group'], terms: Terms): readonly Term[] =>
  Object.entries(terms).map(([id, words]) => ({
    id: id as TermId,
    group,
    aliases: NO_ALIASES,
    facts: [],
    entities: [],
    ...words,
  }));

/** Every term, those of the atlas first, related ones side by side. */
export const GLOSSARY: readonly Term[] = [...termsOf('atlas', ATLAS), ...termsOf('document', DOCUMENT)];

const BY_ID: ReadonlyMap<string, Term> = new Map(GLOSSARY.map((term) => [term.id, term]));

/** The term with this id, or undefined for an id that comes from an address. */
export const findTerm = (id: string): Term | undefined => BY_ID.get(id);
