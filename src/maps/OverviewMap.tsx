import { STATUS_WORDS } from '#src/facts/vocabulary-words.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { OVERVIEW_BASE } from '#src/queries/overview-base.ts';
import { sayRow } from '#src/view/say-row.ts';
import type { PlaceRow, ViewOf, HalfWidth } from '#src/view/view.ts';
import { baseTransform, FRAMES } from './frames.ts';
import { MapBase, WATERLINES } from './MapBase.tsx';
import { LABELS, overviewLabels } from './labels.ts';
import type { PlacedLabel } from './place-labels.ts';
import styles from './OverviewMap.module.css';
import { projector, type XY } from './projection.ts';

interface OverviewMapProps {
  readonly view: ViewOf<'places'>;
  readonly locale: Locale;
  readonly width: HalfWidth;
}

const tenth = (value: number) => Number(value.toFixed(1));

function Label({ label: { lines, at, anchor } }: { label: PlacedLabel }) {
  const x = tenth(at[0]);
  const [first, ...rest] = lines;
  return (
    <text
      className={anchor === 'end' ? `${styles['label']} ${styles['end']}` : styles['label']}
      x={x}
      y={tenth(at[1])}
      aria-hidden="true"
    >
      {first}
      {rest.map((line) => (
        <tspan key={line} x={x} dy={LABELS.pitch}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function Dot({
  place,
  at,
  label,
  locale,
}: { place: PlaceRow; at: XY; label: PlacedLabel } & Pick<OverviewMapProps, 'locale'>) {
  const [cx, cy] = at.map(tenth);
  const option = {
    role: 'option',
    'aria-selected': false,
    'aria-label': place.planned
      ? sayRow({ label: place.label, said: STATUS_WORDS.planned[locale] }, locale)
      : place.label,
  };
  return (
    <g className={`mark ${styles['place']}`}>
      <g {...option} data-key={place.key}>
        <circle className={`ring ${styles['ring']}`} cx={cx} cy={cy} r={LABELS.dot + 5} />
        <circle
          className={styles[place.planned ? 'planned' : 'standing']}
          cx={cx}
          cy={cy}
          r={place.planned ? LABELS.dot - 0.6 : LABELS.dot}
        />
      </g>
      <Label label={label} />
    </g>
  );
}

/** Places on a still map of Hong Kong at one of two fixed sizes; text is never scaled. */
export function OverviewMap({ view, locale, width }: OverviewMapProps) {
  const frame = FRAMES[width];
  const project = projector(frame);
  const places = view.rows.map((place) => ({ place, key: place.key, label: place.label, at: project(place) }));
  const labels = overviewLabels(places, width);
  return (
    <svg className={styles['map']} width={frame.width} height={frame.height} role="none">
      <rect className={styles['ground']} width={frame.width} height={frame.height} />
      <MapBase paths={OVERVIEW_BASE} bands={WATERLINES} transform={baseTransform(frame)} />
      {places.map(({ place, at }, index) => {
        const label = labels[index];
        return label && <Dot key={place.key} place={place} at={at} label={label} locale={locale} />;
      })}
    </svg>
  );
}
