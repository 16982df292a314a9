import type { ReactNode } from 'react';
import { sayFigure } from '#src/facts/words.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { SLOPES } from '#src/view/slopes-layout.ts';
import type { HalfWidth, Row, ViewOf } from '#src/view/view.ts';
import { Datum } from './Datum.tsx';

/** What every part of the drawing of slopes is told. */
export interface SlopePart {
  readonly view: ViewOf<'slopes'>;
  readonly locale: Locale;
  readonly width: HalfWidth;
}

interface SlopeProps extends SlopePart {
  /** As Recharts places them; a slope has two ends, and nothing where it does not run. */
  readonly points?: readonly { readonly x: number | null; readonly y: number | null }[] | undefined;
}

/** Where the labels of both tiers start on a phone: two lines above the plot, each behind a sample of its slope. */
export const KEY_LINES = { x: 0, sample: 18, rate: 26, words: 74, first: 16, rest: 39 } as const;

interface SegmentProps extends SlopeProps {
  readonly row: Row<'percent'>;
  readonly children: ReactNode;
}

function Segment({ row, points, locale, width, children }: SegmentProps) {
  const ends =
    points?.flatMap(({ x, y }) => (x === null || y === null ? [] : [`${x.toFixed(1)} ${y.toFixed(1)}`])) ?? [];
  const d = `M${ends.join('L')}`;
  const y = KEY_LINES[row.ink === 'c5' ? 'first' : 'rest'] - 5;
  return (
    <Datum row={row} locale={locale} className={`slope ink-${row.ink}`} words={children}>
      <path className="slope-hit" d={d} />
      <path className="slope-ring" d={d} />
      <path className="slope-line" d={d} data-rate={row.figure.value} />
      {width === 'narrow' && <path className="slope-line" d={`M${KEY_LINES.x} ${y}h${KEY_LINES.sample}`} />}
    </Datum>
  );
}

/** Up to the limit: steeper. */
export function FirstSlope(props: SlopeProps) {
  const { view, locale, width, points } = props;
  const [, first] = view.rows;
  const place =
    width === 'narrow'
      ? { x: KEY_LINES.rate, y: KEY_LINES.first }
      : { x: (points?.[0]?.x ?? 0) + 10, y: SLOPES.wide.top + 18 };
  return (
    <Segment {...props} row={first}>
      <text className="slope-rate" {...place} data-fact={first.figure.id} aria-hidden="true">
        {sayFigure(first.figure, locale).text}
      </text>
    </Segment>
  );
}

/** Beyond the limit: less steep, and on without end. */
export function RestSlope(props: SlopeProps) {
  const { view, locale, width, points } = props;
  const [, , rest] = view.rows;
  const end = points?.at(-1);
  const narrow = width === 'narrow';
  const [x, y] = narrow ? [KEY_LINES.rate, KEY_LINES.rest] : [(end?.x ?? 0) + 18, (end?.y ?? 0) + 6];
  return (
    <Segment {...props} row={rest}>
      <text className="slope-rate" x={x} y={y} data-fact={rest.figure.id} aria-hidden="true">
        {sayFigure(rest.figure, locale).text}
      </text>
      <text className="slope-words" x={narrow ? KEY_LINES.words : x} y={narrow ? y : y + 19} aria-hidden="true">
        {view.words.ofRest}
      </text>
    </Segment>
  );
}
