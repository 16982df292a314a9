/** Where a word stands in a text, best first. */
export const [EXACT, TEXT_START, WORD_START, INSIDE, ABSENT] = [0, 1, 2, 3, 99] as const;
export type PlaceInText = typeof EXACT | typeof TEXT_START | typeof WORD_START | typeof INSIDE | typeof ABSENT;

const [ZERO, NINE, POINT, COLON, FIRST_HAN] = [0x30, 0x39, 0x2e, 0x3a, 0x2e80];

const isDigit = (code: number) => code >= ZERO && code <= NINE;
const isHan = (code: number) => code >= FIRST_HAN;
/** Folded texts hold letters, digits, spaces and few signs, all signs below the letters. */
const isLetter = (code: number) => code > COLON;

/** Whether a match begins in the middle of a number, where no reader means it: 17 is not in 217. */
const splitsNumber = (first: number, before: number) => isDigit(first) && (isDigit(before) || before === POINT);

/** Chinese is written without spaces, so each character may begin a word. */
const beginsWord = (first: number, before: number) =>
  isHan(first) || isHan(before) || !(isLetter(before) || isDigit(before));

/** Whether what stands at a place of a folded text begins a word or a number there. */
export function beginsAt(text: string, at: number): boolean {
  const [first, before] = [text.charCodeAt(at), text.charCodeAt(at - 1)];
  return at === 0 || (!splitsNumber(first, before) && beginsWord(first, before));
}

/** One or two letters inside words are everywhere and mean nothing. */
const SHORTEST_INSIDE = 3;

/** The best place of a folded word, or of several in a row, in a folded text. */
export function placeOf(text: string, word: string): PlaceInText {
  const first = word.charCodeAt(0);
  let best: PlaceInText = ABSENT;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0) return text.length === word.length ? EXACT : TEXT_START;
    const before = text.charCodeAt(at - 1);
    if (splitsNumber(first, before)) continue;
    if (beginsWord(first, before)) return WORD_START;
    if (word.length >= SHORTEST_INSIDE) best = INSIDE;
  }
  return best;
}
