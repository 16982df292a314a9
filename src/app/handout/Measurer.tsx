import { useLayoutEffect, useRef } from 'react';
import { Explained } from './Explained.tsx';
import { paginate, type Block, type Sheet } from './paginate.ts';
import type { SheetSizes } from './sheet-sizes.ts';
import { SlideWords, type Told } from './SlideWords.tsx';
import css from './handout.module.css';

interface MeasurerProps {
  readonly told: readonly Told[];
  readonly sizes: SheetSizes;
  readonly perSheet: string;
  readonly onSheets: (sheets: readonly Sheet[]) => void;
}

/** All pieces of all notes. */
const ALL = { from: 0, to: Infinity } as const;
/** Px over and between explanations, and for the heading over the rest of notes. */
const FOOT = { over: 18, between: 3 } as const;
const REST = { head: 64, line: 20 } as const;

/** A slide in px; the end of a piece is that of its last line. */
function blockOf(words: HTMLElement, { facts }: Told, drawing: number): Block {
  const notes = words.querySelector<HTMLElement>('[data-notes]');
  if (!notes) return { drawing, words: words.offsetHeight, notes: [], terms: facts.terms };
  const top = notes.getBoundingClientRect().top;
  const ends = [...notes.querySelectorAll('[data-piece]')].map((piece) =>
    Math.ceil(Math.max(...[...piece.getClientRects()].map(({ bottom }) => bottom)) - top),
  );
  return { drawing, words: words.offsetHeight - (ends.at(-1) ?? 0), notes: ends, terms: facts.terms };
}

/** Explanations stand in two columns, row by row. */
function explainedHeight(heights: ReadonlyMap<string, number>, terms: readonly string[]): number {
  const all = terms.map((term) => heights.get(term) ?? 0);
  const rows = all.filter((_, at) => at % 2 === 0).map((height, row) => Math.max(height, all[2 * row + 1] ?? 0));
  return rows.length === 0 ? 0 : FOOT.over + rows.reduce((sum, height) => sum + height + FOOT.between, 0);
}

function sheetsOf(box: HTMLElement, told: readonly Told[], sizes: SheetSizes): readonly Sheet[] {
  const heights = new Map(
    [...box.querySelectorAll<HTMLElement>('[data-term]')].map((one) => [one.dataset['term'] ?? '', one.offsetHeight]),
  );
  const words = [...box.querySelectorAll<HTMLElement>('[data-words]')];
  const blocks = told.flatMap((one, at) => (words[at] ? [blockOf(words[at], one, sizes.drawing.height)] : []));
  const { room, most, gap, isBeside } = sizes;
  return paginate(blocks, {
    room,
    most,
    gap,
    isBeside,
    rest: REST,
    explained: (terms) => explainedHeight(heights, terms),
  });
}

/** Sets all words out of sight, once, to learn how many slides a sheet has room for. */
export function Measurer({ told, sizes, perSheet, onSheets }: MeasurerProps) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (ref.current) onSheets(sheetsOf(ref.current, told, sizes));
  }, [told, sizes, onSheets]);
  const terms = [...new Set(told.flatMap(({ facts }) => facts.terms))];
  const [locale = 'en'] = told[0]?.locales ?? [];
  return (
    <div ref={ref} className={css['measurer']} data-per-sheet={perSheet} inert>
      {told.map((one) => (
        <div key={one.at} style={{ inlineSize: sizes.words }}>
          <SlideWords told={one} span={ALL} />
        </div>
      ))}
      <Explained terms={terms} locale={locale} />
    </div>
  );
}
