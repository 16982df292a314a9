import type { Sentence } from '#src/view/sentence.ts';

/** Where notes may part to go on over the leaf: after a sentence, with the space behind it. */
const SENTENCE_END = /(?<=[.!?]["”’)]?\s)|(?<=[。！？][」』”）]?)(?![」』”）])|(?<=\n)/u;
/** Words without any end are parted where they are longer than this. */
const LONGEST = 240;

/** Parts overlong words at spaces, or anywhere where there is none. */
function shorter(text: string): readonly string[] {
  if (text.length <= LONGEST) return [text];
  const space = text.lastIndexOf(' ', LONGEST);
  const at = space > 0 ? space + 1 : LONGEST;
  // A letter of two code units is not parted.
  const end = /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) ? at + 1 : at;
  return [text.slice(0, end), ...shorter(text.slice(end))];
}

/** The notes in pieces that together are the notes; figures stay whole. */
export function notePieces(notes: Sentence): readonly Sentence[] {
  const pieces: Sentence[number][][] = [];
  let piece: Sentence[number][] = [];
  const close = () => {
    if (piece.length > 0) pieces.push(piece);
    piece = [];
  };
  for (const part of notes) {
    if (typeof part !== 'string') {
      piece.push(part);
      continue;
    }
    for (const [at, ended] of part.split(SENTENCE_END).entries()) {
      if (at > 0) close();
      for (const [place, words] of shorter(ended).entries()) {
        if (place > 0) close();
        if (words !== '') piece.push(words);
      }
    }
  }
  close();
  return pieces;
}
