import { labelLines } from './text-width.ts';
import type { NamedRow } from './view.ts';

/** Sizes in px: how long and high the torn strip is, and the text below it. */
export const CUT = { strip: 240, high: 18, first: 42, text: 15, line: 19 } as const;

/** Where a text breaks off: a strip with a torn end, and below it what is said of it. */
export interface CutLayout {
  readonly row: NamedRow;
  readonly top: number;
  readonly height: number;
  readonly name: readonly string[];
  readonly said: readonly string[];
}

/** The words in the lines that this width, in px, has room for. */
export function cutLayout(row: NamedRow, width: number, top: number): CutLayout {
  const name = labelLines(row.label, CUT.text, width);
  const said = labelLines(row.said, CUT.text, width);
  return { row, top, name, said, height: CUT.first + (name.length + said.length - 1) * CUT.line + 8 };
}
