/** A slide with its words as measured, in px. */
export interface Block {
  readonly drawing: number;
  /** Its words without the notes. */
  readonly words: number;
  /** How far the notes reach at the end of each of their pieces; empty without notes. */
  readonly notes: readonly number[];
  /** What is explained at the foot of a sheet that holds it. */
  readonly terms: readonly string[];
}

/** A slide on a sheet, or the rest of its notes: the pieces from one up to another. */
export interface Part {
  readonly slide: number;
  readonly from: number;
  readonly to: number;
}

export interface Sheet {
  readonly parts: readonly Part[];
  readonly terms: readonly string[];
}

export interface Paper {
  /** What a sheet has room for between its head and its foot, in px. */
  readonly room: number;
  /** Slides on a sheet, at the most. */
  readonly most: number;
  readonly gap: number;
  /** Words beside the drawing, or below it. */
  readonly isBeside: boolean;
  /** Of the heading over the rest of notes, and of one line. */
  readonly rest: { readonly head: number; readonly line: number };
  /** How high the explanations of these terms are. */
  readonly explained: (terms: readonly string[]) => number;
}

const reach = ({ notes }: Block, piece: number) => (piece === 0 ? 0 : (notes[piece - 1] ?? 0));

/** The height of a slide with its notes up to a piece, or of the rest of its notes. */
function heightOf(block: Block, from: number, to: number, { isBeside, rest }: Paper): number {
  if (from > 0) return rest.head + rest.line + reach(block, to) - reach(block, from);
  const words = block.words + reach(block, to);
  return isBeside ? Math.max(block.drawing, words) : block.drawing + words;
}

const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];

/** A sheet as it is being filled. */
interface Filling extends Sheet {
  readonly used: number;
}

const EMPTY: Filling = { parts: [], terms: [], used: 0 };

const added = (sheet: Filling, part: Part, block: Block, paper: Paper): Filling => ({
  parts: [...sheet.parts, part],
  terms: union(sheet.terms, block.terms),
  used: sheet.used + (sheet.parts.length > 0 ? paper.gap : 0) + heightOf(block, part.from, part.to, paper),
});

const fits = ({ parts, used, terms }: Filling, { room, most, explained }: Paper) =>
  parts.length <= most && used + explained(terms) <= room;

/** As many pieces of the notes as an empty sheet holds, and one at least, so that there is an end to it. */
function lastThatFits(block: Block, slide: number, from: number, paper: Paper): number {
  const all = block.notes.length;
  let to = all;
  while (to > from + 1 && !fits(added(EMPTY, { slide, from, to }, block, paper), paper)) to -= 1;
  return Math.min(Math.max(to, from + 1), all);
}

/**
 * Deals slides to sheets in their order: as many as there is room for, never more than were asked for. What does not
 * fit goes to the next sheet as a whole; notes too long for a sheet of their own go on over the next.
 */
export function paginate(blocks: readonly Block[], paper: Paper): readonly Sheet[] {
  const sheets: Filling[] = [];
  let sheet = EMPTY;
  const turn = () => {
    if (sheet.parts.length > 0) sheets.push(sheet);
    sheet = EMPTY;
  };
  for (const [slide, block] of blocks.entries()) {
    const all = block.notes.length;
    let from = 0;
    let isDone = false;
    while (!isDone) {
      const whole = added(sheet, { slide, from, to: all }, block, paper);
      if (fits(whole, paper)) {
        sheet = whole;
        isDone = true;
      } else if (sheet.parts.length > 0) turn();
      else {
        const to = lastThatFits(block, slide, from, paper);
        sheet = added(EMPTY, { slide, from, to }, block, paper);
        from = to;
        isDone = to === all;
        if (!isDone) turn();
      }
    }
  }
  turn();
  return sheets.map(({ parts, terms }) => ({ parts, terms }));
}
