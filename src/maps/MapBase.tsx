import { useId } from 'react';
import { COAST_GLOW } from './coast-glow.ts';
import { widthAt } from './widths.ts';
import styles from './map-base.module.css';

/** Paths on the grid of the committed base, for `baseTransform`. */
export interface BasePaths {
  readonly land: string;
  readonly mainland: string;
  readonly reservoirs: string;
  readonly lines: string;
  /** Each line of the railways with its own colour, and the stations as points. */
  readonly railways?: readonly { readonly colour: string; readonly d: string }[];
}

/** A stroke along the coast, under the land: its whole width in px and its colour. */
export interface Band {
  readonly width: number;
  readonly stroke: string;
}

const SEA = 'var(--sea)';

/** Three thin waterlines, as the small map has them: how far out they run, in px, outermost first. */
export const WATERLINES: readonly Band[] = [9, 5.5, 2.5].flatMap((far) => [
  { width: 2 * far, stroke: 'var(--sea-line)' },
  { width: 2 * (far - 0.8), stroke: SEA },
]);

const TOKENS = { seaLine: 'var(--sea-line)', coast: 'var(--coast)' } as const;

/** The glow along the coast as MapLibre draws it at a zoom. */
export const glowAt = (zoom: number): readonly Band[] =>
  COAST_GLOW.map(({ width, token, share }) => ({
    width: Number(widthAt(width, zoom).toFixed(1)),
    stroke: `color-mix(in srgb, ${TOKENS[token]} ${share * 100}%, ${SEA})`,
  }));

interface MapBaseProps {
  readonly paths: BasePaths;
  readonly bands: readonly Band[];
  readonly transform: string;
}

/** Land, water and borders: the coast is written once and drawn many times. */
export function MapBase({ paths, bands, transform }: MapBaseProps) {
  const id = useId();
  const coast = `#${id}`;
  const fixed = { vectorEffect: 'non-scaling-stroke' } as const;
  return (
    <g transform={transform} aria-hidden="true">
      <defs>
        <g id={id}>
          <path className={styles['main']} d={paths.mainland} {...fixed} />
          <path className={styles['land']} d={paths.land} {...fixed} />
        </g>
      </defs>
      {bands.map(({ width, stroke }) => (
        <use key={width} href={coast} className={styles['band']} stroke={stroke} strokeWidth={width} />
      ))}
      <use href={coast} className={styles['coast']} />
      <path className={styles['reservoir']} d={paths.reservoirs} {...fixed} />
      <path className={styles['border']} d={paths.lines} {...fixed} />
      {paths.railways?.map(({ colour, d }) => (
        <path key={colour + d.length} className={styles['railway']} stroke={colour} d={d} {...fixed} />
      ))}
    </g>
  );
}
