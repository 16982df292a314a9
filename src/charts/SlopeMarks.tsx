import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { Locale } from '#src/i18n/locales.ts';
import { deductedIn, pointLabel, slopesLayout, type Scales } from '#src/view/slopes-layout.ts';
import { textWidth } from '#src/view/text-width.ts';
import { Datum } from './Datum.tsx';
import { KEY_LINES, type SlopePart } from './SlopeLine.tsx';

const round = (px: number) => Math.round(px * 10) / 10;

/** Recharts' own scales, to a tenth of a px, once it has laid the chart out. */
function useScales(): Scales | null {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!x || !y) return null;
  return { x: (spend) => round(x(spend) ?? 0), y: (deduction) => round(y(deduction) ?? 0) };
}

/** Hairlines at deductions; Recharts' own grid would measure text in the page to place them. */
export function Grid({ at }: { readonly at: readonly number[] }) {
  const plot = usePlotArea();
  const scales = useScales();
  if (!plot || !scales) return null;
  const d = at.map((deduction) => `M${plot.x} ${scales.y(deduction)}h${plot.width}`).join('');
  return <path className="slopes-grid" d={d} />;
}

/** The first tier as a band, its far side the break. */
export function Limit({ view, locale, width }: SlopePart) {
  const plot = usePlotArea();
  const scales = useScales();
  if (!plot || !scales) return null;
  const [limit] = view.rows;
  const { figure } = limit;
  const [start, end] = [scales.x(0), scales.x(figure.value)];
  const band = { x: start, y: plot.y, width: end - start, height: plot.height };
  const narrow = width === 'narrow';
  return (
    <Datum
      row={limit}
      locale={locale}
      className="slope-limit"
      words={
        <text
          className="slope-words"
          y={narrow ? KEY_LINES.first : plot.y + 37}
          data-fact={figure.id}
          aria-hidden="true"
        >
          {narrow ? (
            <tspan x={KEY_LINES.words}>{sayLines(view.words.ofFirst, locale)}</tspan>
          ) : (
            view.words.ofFirst.map((line, at) => (
              <tspan key={line} x={start + 10} dy={at === 0 ? 0 : 17}>
                {line}
              </tspan>
            ))
          )}
        </text>
      }
    >
      <rect className="slope-band" {...band} />
      <rect className="ring" {...band} />
      <path className="slope-break" d={`M${end} ${plot.y}v${plot.height}`} />
    </Datum>
  );
}

const sayLines = (lines: readonly string[], locale: Locale) => lines.join(locale === 'en' ? ' ' : '');

/** Dashes beyond the last tick: the document sets no limit. */
export function OpenEnd({ view, locale, width }: SlopePart) {
  const scales = useScales();
  if (!scales) return null;
  const { end } = slopesLayout(view);
  const open = view.rows[3];
  const beyond = end * (width === 'narrow' ? 1.04 : 1.035);
  const [x, y] = [scales.x(end), scales.y(deductedIn(view, end))];
  const narrow = width === 'narrow';
  const after = KEY_LINES.words + textWidth(view.words.ofRest, 13.5) + 1;
  const place = narrow ? { x: after, y: KEY_LINES.rest } : { x: x + 18, y: y + 42 };
  return (
    <Datum
      row={open}
      locale={locale}
      className="slope slope-open ink-c1"
      words={
        <text className="slope-words" {...place} aria-hidden="true">
          {view.words.noLimit}
        </text>
      }
    >
      <rect className="hit" x={place.x - 2} y={place.y - 15} width={textWidth(view.words.noLimit, 13.5)} height={20} />
      <rect className="ring" x={x - 3} y={y - 15} width={24} height={20} />
      <path className="slope-line dashes" d={`M${x} ${y}L${scales.x(beyond)} ${scales.y(deductedIn(view, beyond))}`} />
    </Datum>
  );
}

/** The reader's spending on the line, with dotted guides to both axes; its dotted outline says it is worked out here. */
export function ReaderPoint({ view, locale, width }: SlopePart) {
  const scales = useScales();
  if (!scales) return null;
  const point = view.rows[4];
  const { spent, deducted } = view.words;
  const [x, y] = [scales.x(view.spend.value), scales.y(point.figure.value)];
  const label = pointLabel(view, width, [spent, deducted], scales);
  return (
    <Datum
      row={point}
      locale={locale}
      className="slope-point"
      words={
        <text className={`slope-said ${width}`} {...{ x: label.x, y: label.y }} aria-hidden="true">
          <tspan data-fact={view.spend.id}>{spent}</tspan>
          <tspan x={label.x} dy={label.lineHeight} data-fact={point.figure.id}>
            {deducted}
          </tspan>
        </text>
      }
    >
      <path className="slope-guide" d={`M${scales.x(0)} ${y}H${x}V${scales.y(0)}`} />
      <circle className="hit ring" cx={x} cy={y} r={14} />
      <circle className="slope-dot" cx={x} cy={y} r={6.5} data-value={point.figure.value} />
    </Datum>
  );
}
