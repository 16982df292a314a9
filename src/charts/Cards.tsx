import type { Locale } from '#src/i18n/locales.ts';
import { dateMark } from '#src/view/date-marks.ts';
import { CARDS, cardsLayout, type PlacedCard, type PlacedCount } from '#src/view/cards-layout.ts';
import type { CardsView } from '#src/view/cards.ts';
import type { StepRow } from '#src/view/steps.ts';
import type { WidthClass } from '#src/view/view.ts';
import { Datum } from './Datum.tsx';
import { LabelLines } from './LabelLines.tsx';
import { SaidText } from './SaidText.tsx';
import { StepMark } from './StepMark.tsx';

interface PartProps {
  readonly placed: PlacedCard;
  readonly years: CardsView['years'];
  readonly locale: Locale;
}

/** The little axis of a card: its first and last year by name, and where the thing began. */
function Start({ row, placed, years, locale }: PartProps & { readonly row: StepRow }) {
  const { width, axisY, start } = placed;
  const mark = dateMark(row.date);
  const along = (year: number) => (year - years.first) / (years.last + 1 - years.first);
  const [from, to] = [along(mark.span[0]), along(mark.span[1])];
  const step = { row, mark, from, to, end: mark.tail === 'none' ? to : 1, y: axisY - 9 };
  return (
    <>
      <line className="commit-rule" x2={width} y1={axisY} y2={axisY} />
      <g aria-hidden="true" data-digits="tick">
        <text className="drawing-note" y={axisY - 22}>
          {years.first}
        </text>
        <text className="drawing-note end" x={width} y={axisY - 22}>
          {years.last}
        </text>
      </g>
      <Datum
        row={row}
        locale={locale}
        className="step ink-c1"
        words={<LabelLines className="commit-label" lines={start} x={0} y={axisY + 18} pitch={CARDS.line} />}
      >
        <svg width={width} overflow="visible">
          <StepMark step={step} />
        </svg>
      </Datum>
    </>
  );
}

/** A number in its own unit, and its own date where the numbers do not share one. */
function Count({ count, locale }: { readonly count: PlacedCount; readonly locale: Locale }) {
  const { row, x, y, width, lines, date } = count;
  return (
    <Datum
      row={row}
      locale={locale}
      className="tile"
      transform={`translate(${x} ${y})`}
      words={
        <>
          <SaidText className="tile-number" figure={row.figure} locale={locale} x={0} y={CARDS.number} />
          <LabelLines className="part-name" lines={lines} x={0} y={CARDS.words} pitch={CARDS.line} />
          {date !== '' && (
            <text
              className="drawing-note"
              y={CARDS.words + (lines.length - 1) * CARDS.line + 22}
              aria-hidden="true"
              data-digits="as-of"
            >
              {date}
            </text>
          )}
        </>
      }
    >
      <rect className="hit" width={width} height={CARDS.words + lines.length * CARDS.line} />
      <rect className="ring" x="-6" width={width + 8} height={CARDS.words + lines.length * CARDS.line - 8} />
    </Datum>
  );
}

/** In place of a number: hatched, and in words that there is none. */
function Said({ placed: { card, saidY, said }, locale }: Pick<PartProps, 'placed' | 'locale'>) {
  if (!card.said) return null;
  return (
    <Datum
      row={card.said}
      locale={locale}
      className="cell hatch ink-hatch"
      words={<LabelLines className="part-name" lines={said} x={0} y={saidY + CARDS.said + 22} pitch={CARDS.line} />}
    >
      <rect className="part-body" y={saidY} width="64" height={CARDS.said} />
      <rect className="ring" x="-4" y={saidY - 4} width="72" height={CARDS.said + 8} />
    </Datum>
  );
}

function CardGroup({ placed, years, locale }: PartProps) {
  const { card, x, y, name, axisY, start, counts } = placed;
  return (
    <g transform={`translate(${x} ${y})`} data-card={card.key}>
      <LabelLines className="commit-lane" lines={name} x={0} y={16} pitch={CARDS.nameLine} />
      {typeof card.start === 'string' ? (
        <LabelLines className="commit-label" lines={start} x={0} y={axisY + 18} pitch={CARDS.line} />
      ) : (
        <Start row={card.start} placed={placed} years={years} locale={locale} />
      )}
      {counts.map((count) => (
        <Count key={count.row.key} count={count} locale={locale} />
      ))}
      <Said placed={placed} locale={locale} />
    </g>
  );
}

interface CardsProps {
  readonly view: CardsView;
  readonly locale: Locale;
  readonly width: WidthClass;
}

/** Unlike things beside each other: name, beginning on a little axis of its own, numbers in their own units. */
export function Cards({ view, locale, width }: CardsProps) {
  const layout = cardsLayout(view, width, locale);
  return (
    <svg width={layout.width} height={layout.height} role="none">
      {layout.cards.map((placed, at) => (
        <g key={placed.card.key}>
          {at % layout.across > 0 && (
            <line
              className="panel-rule"
              x1={placed.x - CARDS.gap / 2}
              x2={placed.x - CARDS.gap / 2}
              y1={placed.y + 4}
              y2={layout.height - 8}
            />
          )}
          {at > 0 && layout.across === 1 && (
            <line className="panel-rule" x2={layout.width} y1={placed.y - 15} y2={placed.y - 15} />
          )}
          <CardGroup placed={placed} years={view.years} locale={locale} />
        </g>
      ))}
    </svg>
  );
}
