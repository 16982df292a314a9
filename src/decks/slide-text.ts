import type { Edition } from '#src/facts/edition.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { plain, type Sentence } from '#src/view/sentence.ts';
import type { SlideText } from './deck.ts';
import { statementFigure } from './statements.ts';

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
const ID = `(?:derived:)?${SLUG}|series:${SLUG}\\.${SLUG}`;
const SLOT = new RegExp(`\\{(${ID})\\}`, 'g');
const DIGITS = /(\p{Nd}+)/gu;

/** Stands where a slot names what this edition does not state. */
const GONE: Localized = { en: '[not in this edition]', tc: '〔此版本未載〕', sc: '〔此版本未载〕' };

/** The statements that a text names, in its order. */
export const statementsIn = (text: string): readonly string[] => [...text.matchAll(SLOT)].map(([, id = '']) => id);

/** Whether every brace of a text belongs to a slot. */
export const hasWholeSlots = (text: string): boolean => !/[{}]/.test(text.replace(SLOT, ''));

/** Words with the digits a writer typed marked as no figure: they have no source. */
const typed = (words: string): Sentence =>
  words.split(DIGITS).flatMap((part, at) => (part === '' ? [] : [at % 2 === 1 ? plain(part) : part]));

/** The words of a slide as a sentence, each slot a figure with its hedge and its card. */
export function textSentence(text: SlideText, edition: Edition, locale: Locale): Sentence {
  return text[locale]
    .split(SLOT)
    .flatMap((part, at) => (at % 2 === 0 ? typed(part) : [statementFigure(edition, part) ?? plain(GONE[locale])]));
}
