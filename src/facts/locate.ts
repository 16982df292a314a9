import type { Place } from './figure.ts';
import type { PlacedSentence } from './sentences.ts';

/** A sentence with the words in it that were looked for. */
export interface Lit {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

export interface Located {
  /** Every sentence that has the words, as often as it has them. */
  readonly sentences: readonly PlacedSentence[];
  /** They were found only when spaces were left out of account, as some extractions of text add or drop them. */
  readonly isRespaced: boolean;
  /** The sentence, where there is one only. */
  readonly lit: Lit | null;
  /** The sentence before it in its section. */
  readonly before: string;
}

const escaped = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const unspaced = (text: string) => text.replaceAll(/\s/g, '');
const spaced = (locator: string) => new RegExp(Array.from(unspaced(locator), escaped).join('\\s*'), 'g');

/** Where the words of a locator stand in a document. */
export function locate(locator: string, sentences: readonly PlacedSentence[]): Located {
  const findAll = (words: RegExp, among: typeof numbered) =>
    among.flatMap(({ sentence, index }) =>
      [...sentence.text.matchAll(words)].map((match) => ({ sentence, index, match })),
    );
  const numbered = sentences.map((sentence, index) => ({ sentence, index }));
  const asPrinted = findAll(
    new RegExp(escaped(locator), 'g'),
    numbered.filter(({ sentence }) => sentence.text.includes(locator)),
  );
  const found = asPrinted.length > 0 ? asPrinted : findAll(spaced(locator), numbered);
  const [only, another] = found;
  const previous = only && sentences[only.index - 1];
  return {
    sentences: found.map(({ sentence }) => sentence),
    isRespaced: asPrinted.length === 0 && found.length > 0,
    lit: only && !another ? litBy(only.sentence.text, only.match[0], only.match.index) : null,
    before: previous && previous.section === only.sentence.section ? previous.text : '',
  };
}

const litBy = (text: string, words: string, at: number): Lit => ({
  before: text.slice(0, at),
  words,
  after: text.slice(at + words.length),
});

/** Whether the words stand in the one sentence that a place names. */
export const standsAt = ({ sentences }: Located, { section, sentence }: Place): boolean =>
  sentences.length === 1 && sentences[0]?.section === section && sentences[0].number === sentence;
