import type { Figure } from '#src/facts/figure.ts';
import type { Precision, Status } from '#src/facts/vocabulary.ts';

/** A way of drawing that tells the reader how firmly a number stands. */
export type Mark = Precision | 'planned' | 'derived' | 'counted' | 'not-itemised';

/** Every mark in the order a legend lists them. */
export const MARKS: readonly Mark[] = [
  'exact',
  'about',
  'over',
  'n-odd',
  'at-least',
  'nearly',
  'up-to',
  'cap',
  'planned',
  'derived',
  'not-itemised',
  'counted',
];

/** The marks a figure wears: its precision, then what else is true of it. */
export function marksOf({ precision, status, origin }: Figure): readonly Mark[] {
  const more: Mark[] = [];
  // When the document was written says nothing of a page outside it; the card says what was planned.
  if (isPlan(status) && origin.kind !== 'series') more.push('planned');
  if (origin.kind === 'derived') more.push('derived');
  else if (origin.kind === 'stated' && origin.counted) more.push('counted');
  // “As the document has it” is not said of another page.
  const hedged = precision !== 'exact' || (more.length === 0 && origin.kind !== 'series');
  return hedged ? [precision, ...more] : more;
}

/** Worked out here, and so dotted wherever it is written. */
export const isDerived = ({ origin }: Figure): boolean => origin.kind === 'derived';

/** Whether the document speaks of it as still to come. */
export const isPlan = (status: Status): boolean => status === 'planned' || status === 'announced';

/** Paths of a horizontal bar whose end says how exact it is. Lengths in px; the wave is a symbol, never an interval. */
export interface BarShape {
  readonly body: string;
  /** A chevron, tick or cap beside the body, stroked. */
  readonly sign: string;
  /** The body is a ceiling and drawn pale. */
  readonly pale: boolean;
}

const WAVE = 2;

/** A waved edge of this height, from where the path stands; upwards where the height is negative. */
export function wavedEdge(height: number): string {
  const waves = Math.max(2, Math.round(Math.abs(height) / 5));
  const step = height / waves;
  const bumps = Array.from(
    { length: waves },
    (_, at) => `q${at % 2 === 0 ? WAVE * 2 : -WAVE * 2} ${step / 2} 0 ${step}`,
  );
  return bumps.join('');
}

const flatBody = (width: number, height: number) => `M0 0H${Math.max(0, width)}V${height}H0Z`;

/** The shape of a bar of this length and height, from its own top left corner. */
export function barShape(width: number, height: number, precision: Precision): BarShape {
  switch (precision) {
    case 'exact':
      return { body: flatBody(width, height), sign: '', pale: false };
    case 'about':
      return { body: `M0 0H${width}${wavedEdge(height)}H0Z`, sign: '', pale: false };
    case 'over':
    case 'n-odd':
    case 'at-least':
      return {
        body: flatBody(width, height),
        sign: `M${width + 4} 1L${width + 9} ${height / 2}L${width + 4} ${height - 1}`,
        pale: false,
      };
    case 'nearly':
      return { body: flatBody(width - 3, height), sign: `M${width} -2V${height + 2}`, pale: false };
    case 'up-to':
    case 'cap':
      return { body: flatBody(width, height), sign: `M${width - 1.5} -4V${height + 4}`, pale: true };
  }
}
