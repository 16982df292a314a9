import { PER_SHEET, type Choices } from './choices.ts';

/** What A4 has room for within margins of 15 mm, in px of 96 to the inch; a hair less, so that no sheet spills. */
export const SHEET = { width: 680, height: 1004, margin: 57 } as const;

/** Heights in px: of the head of a sheet, of its foot, between two slides, and between a drawing and words below it. */
const FIXED = { head: 44, foot: 66, gap: 19, below: 12, beside: 22, border: 2 } as const;

/** How slides stand on a sheet. */
export interface SheetSizes {
  readonly most: number;
  readonly isBeside: boolean;
  /** Width and height of a drawing with its frame. */
  readonly drawing: { readonly width: number; readonly height: number };
  /** What its words have room for across. */
  readonly words: number;
  /** What slides and explanations have room for down. */
  readonly room: number;
  readonly gap: number;
}

/** Two slides are smaller where notes stand with them; four and six have their words beside them. */
function widthOf({ perSheet, hasNotes, isBilingual }: Choices): number {
  if (perSheet === 'one') return SHEET.width;
  if (perSheet === 'four') return 318;
  if (perSheet === 'six') return 196;
  if (!hasNotes) return isBilingual ? 500 : 560;
  return isBilingual ? 300 : 470;
}

export function sheetSizes(choices: Choices): SheetSizes {
  const { perSheet } = choices;
  const isBeside = perSheet === 'four' || perSheet === 'six';
  const width = widthOf(choices);
  const height = Math.round(((width - FIXED.border) * 9) / 16) + FIXED.border;
  return {
    most: PER_SHEET[perSheet],
    isBeside,
    drawing: { width, height: isBeside ? height : height + FIXED.below },
    words: isBeside ? SHEET.width - width - FIXED.beside : SHEET.width,
    room: SHEET.height - FIXED.head - FIXED.foot,
    gap: FIXED.gap,
  };
}
