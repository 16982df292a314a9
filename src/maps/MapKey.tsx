import { scaleOf, type KeyLayout } from './map-key.ts';
import type { MapView } from './map-view.ts';
import { Glyph } from './SiteDot.tsx';
import styles from './site-map.module.css';

interface MapKeyProps {
  readonly layout: KeyLayout;
  readonly view: MapView;
  /** A length in km in words. */
  readonly sayLength: (km: number) => string;
  readonly text: number;
}

/** What the signs mean, and the scale; part of the drawing, so that it goes where the drawing goes. */
export function MapKey({ layout, view, sayLength, text }: MapKeyProps) {
  const { km, px } = scaleOf(view);
  const [x, y] = layout.scale;
  return (
    <g aria-hidden="true" className={styles['key']} fontSize={text}>
      <text x={x} y={y - 8} data-digits="tick">
        {sayLength(km)}
      </text>
      <path className={styles['scale']} d={`M${x + 0.5} ${y - 4}v5h${px}v-5`} />
      <g className="ink-c1">
        {layout.entries.map(({ entry, at: [left, top] }) => (
          <g key={entry.look + entry.extent}>
            <Glyph look={entry.look} extent={entry.extent} at={[left + 6, top - text * 0.35]} radius={text * 0.38} />
            <text x={left + 18} y={top}>
              {entry.words}
            </text>
          </g>
        ))}
      </g>
    </g>
  );
}
