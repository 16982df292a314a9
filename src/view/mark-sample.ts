import { barShape, type Mark } from './marks.ts';

/** One mark as a legend draws it: paths and the classes that the style sheet of drawings knows. */
export interface MarkSample {
  readonly width: number;
  readonly height: number;
  readonly group: string;
  readonly paths: readonly { readonly part: string; readonly d: string }[];
}

const LOOK: Partial<Record<Mark, string>> = { planned: 'hollow', derived: 'derived', 'not-itemised': 'hatch' };

/** Marks with a sign beside the bar, which then needs room. */
const SIGNED: ReadonlySet<Mark> = new Set(['over', 'n-odd', 'at-least', 'nearly', 'up-to', 'cap']);

const COUNTED: MarkSample = {
  width: 28,
  height: 12,
  group: '',
  paths: [{ part: 'counted', d: 'M0 1h5v10h-5zM7.5 1h5v10h-5zM15 1h5v10h-5zM22.5 1h5v10h-5z' }],
};

/** One mark as it is drawn at the end of a bar. */
export function markSample(mark: Mark): MarkSample {
  if (mark === 'counted') return COUNTED;
  const look = LOOK[mark];
  const shape = barShape(SIGNED.has(mark) ? 19 : 26, 12, look ? 'exact' : (mark as Parameters<typeof barShape>[2]));
  return {
    width: 30,
    height: 12,
    group: `bar ${look ?? 'solid'} ink-${look === 'hatch' ? 'hatch' : 'c1'}${shape.pale ? ' pale' : ''}`,
    paths: [{ part: 'bar-body', d: shape.body }, ...(shape.sign === '' ? [] : [{ part: 'bar-sign', d: shape.sign }])],
  };
}
