import { Fragment, useId } from 'react';
import styles from './map-base.module.css';

/** Paths on the grid of the committed base, for `baseTransform`. */
export interface BasePaths {
  readonly land: string;
  readonly mainland: string;
  readonly reservoirs: string;
  readonly lines: string;
}

/** How far out the three waterlines run, in px, outermost first. */
const WATERLINES = [9, 5.5, 2.5];
const WATERLINE = 0.8;

/** Land, water and borders: the coast is written once and drawn seven times. */
export function MapBase({ paths, transform }: { readonly paths: BasePaths; readonly transform: string }) {
  const id = useId();
  const coast = `#${id}`;
  return (
    <g transform={transform} aria-hidden="true">
      <defs>
        <g id={id}>
          <path className={styles['main']} d={paths.mainland} vectorEffect="non-scaling-stroke" />
          <path className={styles['land']} d={paths.land} vectorEffect="non-scaling-stroke" />
        </g>
      </defs>
      {WATERLINES.map((far) => (
        <Fragment key={far}>
          <use href={coast} className={styles['line']} strokeWidth={2 * far} />
          <use href={coast} className={styles['sea']} strokeWidth={2 * (far - WATERLINE)} />
        </Fragment>
      ))}
      <use href={coast} className={styles['coast']} />
      <path className={styles['reservoir']} d={paths.reservoirs} vectorEffect="non-scaling-stroke" />
      <path className={styles['border']} d={paths.lines} vectorEffect="non-scaling-stroke" />
    </g>
  );
}
