import type { Figure } from '#src/facts/figure.ts';
import type { Edition } from '#src/facts/edition.ts';
import { unitName } from '#src/facts/unit-words.ts';
import { NATURE_WORDS } from '#src/facts/vocabulary-words.ts';
import { spell } from '#src/facts/spoken.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Axis } from '#src/queries/arithmetic.ts';
import { ratioOf } from '#src/queries/ratio-of.ts';
import { figureName } from '#src/queries/refusal-words.ts';
import { FigureText } from '#src/ui/FigureText.tsx';
import { PrecisionLegend } from '#src/ui/PrecisionLegend.tsx';
import { BARS } from '#src/view/bar-layout.ts';
import { barShape, marksOf } from '#src/view/marks.ts';
import { bars, CLASSES, type Row } from '#src/view/view.ts';
import { marksIn } from '../exhibit-rows.ts';
import { FigureDate } from '../FigureDate.tsx';
import { useWidthClass } from '../use-width-class.ts';
import css from './compared.module.css';
import { axisName, MIXED, WORDS } from './words.ts';

interface BarProps {
  readonly figure: Figure;
  /** The length of the bar in px. */
  readonly length: number;
}

function PlainBar({ figure, length }: BarProps) {
  const marks = marksOf(figure);
  const look = marks.includes('planned') ? 'hollow' : marks.includes('derived') ? 'derived' : 'solid';
  const shape = barShape(length, BARS.height, figure.precision);
  return (
    <svg width={length + 12} height={BARS.height} aria-hidden="true">
      <g className={`bar ${look} ink-c1${shape.pale ? ' pale' : ''}`}>
        <path className="bar-body" d={shape.body} data-value={figure.value} />
        {shape.sign !== '' && <path className="bar-sign" d={shape.sign} />}
      </g>
    </svg>
  );
}

interface ComparedBarsProps {
  readonly axis: Axis;
  readonly edition: Edition;
  readonly locale: Locale;
}

/** Px that the longest bar may take; labels stand above and values after, as text that wraps. */
const ROOM = { any: 240, table: 240, narrow: 240, wide: 320, full: 320 } as const;

function Bars({ rows, locale }: { readonly rows: readonly Row[]; readonly locale: Locale }) {
  const { ref, width } = useWidthClass(CLASSES.half);
  const most = Math.max(...rows.map(({ figure }) => figure.value), 0) || 1;
  return (
    <div ref={ref} className={css['bars']}>
      <ul>
        {rows.map(({ key, label, figure }) => (
          <li key={key} data-key={key}>
            <p data-digits="name">{label}</p>
            <PlainBar figure={figure} length={(ROOM[width] * figure.value) / most} />
            <b>
              <FigureText figure={figure} locale={locale} />
            </b>
            <FigureDate figure={figure} locale={locale} />
            <span className="visually-hidden">{spell(figure, locale)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Like figures as bars from zero on one axis, what differs among them, and their ratio where one is known. */
export function ComparedBars({ axis, edition, locale }: ComparedBarsProps) {
  const rows = axis.figures.map((figure) => ({
    key: figure.id,
    label: figureName(figure, locale, edition),
    figure,
    ink: 'c1' as const,
  }));
  const view = bars(axis.unit, rows);
  const ratio = ratioOf(edition, axis.figures);
  const [first] = axis.figures;
  return (
    <div className={css['compared']}>
      <div>
        <h2>{first && axisName[locale](NATURE_WORDS[first.nature][locale], unitName(axis.unit, locale))}</h2>
        <p className={css['sub']}>{WORDS.oneAxis[locale]}</p>
        <Bars rows={view.rows} locale={locale} />
      </div>
      <div className={css['aside']}>
        {axis.mixed.map((trait) => (
          <p key={trait} className={css['notice']} data-mixed={trait}>
            {MIXED[trait][locale]}
          </p>
        ))}
        {ratio && (
          <p>
            <span data-digits="name">{ratio.label[locale]}</span>{' '}
            <b>
              <FigureText figure={ratio} locale={locale} />
            </b>
          </p>
        )}
        <PrecisionLegend id="comparison-legend" marks={marksIn(view)} locale={locale} />
      </div>
    </div>
  );
}
