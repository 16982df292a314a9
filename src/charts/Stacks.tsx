import { sayAloud } from '#src/facts/spoken.ts';
import { sayFigure } from '#src/facts/words.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Sentence } from '#src/view/sentence.ts';
import { STACKS, stacksLayout, type PlacedStack, type Segment } from '#src/view/stacks-layout.ts';
import type { Row, ViewOf, WidthClass } from '#src/view/view.ts';
import { Datum } from './Datum.tsx';

interface SegmentBarProps {
  readonly row: Row;
  readonly segment: Segment;
  readonly y: number;
  readonly locale: Locale;
}

/** A rate as a segment with its value in it, or its digits alone: its unit stands over the drawing, too. */
function SegmentBar({ row, segment: { left, length, isInFull }, y, locale }: SegmentBarProps) {
  const from = left === 0 ? 0 : left + STACKS.gap;
  const { parts } = sayFigure(row.figure, locale);
  return (
    <Datum
      row={row}
      locale={locale}
      className={`bar hollow ink-${row.ink}`}
      words={
        <text
          className="bar-value end"
          x={left + length - STACKS.inset}
          y={y + STACKS.bar / 2 + 5.5}
          data-fact={row.figure.id}
          aria-hidden="true"
        >
          {parts.filter(({ kind }) => isInFull || kind === 'digits').map(({ text }) => text)}
        </text>
      }
    >
      <rect className="hit" x={from} y={y - STACKS.top + 2} width={left + length - from} height={STACKS.bar + 20} />
      <rect className="ring" x={from - 3} y={y - 4} width={left + length - from + 6} height={STACKS.bar + 8} />
      <rect
        className="bar-body"
        x={from + 0.9}
        y={y}
        width={left + length - from - 1.8}
        height={STACKS.bar}
        data-value={row.figure.value}
      />
    </Datum>
  );
}

/** Running words in a drawing, their numbers as they are heard. */
const Said = ({ text, locale }: { readonly text: Sentence; readonly locale: Locale }) =>
  text.map((part) => {
    if (typeof part === 'string') return part;
    if ('value' in part)
      return (
        <tspan key={part.id} data-fact={part.id}>
          {sayAloud(part, locale)}
        </tspan>
      );
    return 'term' in part ? part.text : part.plain;
  });

interface PlacedProps {
  readonly placed: PlacedStack;
  readonly locale: Locale;
}

/** What is said of the supplement; how long it is paid can be chosen where that is written. */
function Supplement({ placed: { stack, words }, locale }: PlacedProps) {
  if (!stack.more || !words) return null;
  const { end, lines, long } = words;
  const isOneLine = lines[0] === lines[1];
  const [more, limit] = stack.more.says;
  const box = { x: end - long - 2, y: lines[1] - 17, width: long + 4, height: 24 };
  return (
    <Datum
      row={stack.more.limit}
      locale={locale}
      className={`ink-${stack.more.limit.ink}`}
      words={
        <text className="more-said" y={lines[0]} aria-hidden="true">
          <tspan x={end}>
            <Said text={more} locale={locale} />
            {isOneLine && locale === 'en' && ' '}
            {isOneLine && <Said text={limit} locale={locale} />}
          </tspan>
          {!isOneLine && (
            <tspan x={end} y={lines[1]}>
              <Said text={limit} locale={locale} />
            </tspan>
          )}
        </text>
      }
    >
      <rect className="hit" {...box} />
      <rect className="ring" {...box} />
    </Datum>
  );
}

interface StacksProps {
  readonly view: ViewOf<'stacks'>;
  readonly locale: Locale;
  readonly width: WidthClass;
}

/** Rates as bars from zero, a supplement end to end with the rate it comes on top of. */
export function Stacks({ view, locale, width }: StacksProps) {
  const layout = stacksLayout(view.stacks, width, locale);
  return (
    <svg width={layout.width} height={layout.height} role="none">
      {layout.stacks.map((placed) => {
        const { stack, y, base, more } = placed;
        return (
          <g key={stack.base.key}>
            <text className="bar-label" y={y - 7} aria-hidden="true" data-digits="name">
              {stack.base.label}
            </text>
            <SegmentBar row={stack.base} segment={base} y={y} locale={locale} />
            {stack.more && more && <SegmentBar row={stack.more.row} segment={more} y={y} locale={locale} />}
            <Supplement placed={placed} locale={locale} />
          </g>
        );
      })}
    </svg>
  );
}
