import type { Precision } from '#src/facts/vocabulary.ts';

/** How far the edge of an "about" circle waves to each side, in px; a symbol of one size, never an interval. */
const AMPLITUDE = 1.5;
const WAVE_LENGTH = 13.5;

const round = (px: number) => Math.round(px * 10) / 10;

/**
 * A circle about its own centre whose edge is arcs, one out, one in. They cancel out, so the corners are set where a
 * polygon has the area of the circle.
 */
function wavedCircle(radius: number): string {
  const waves = Math.max(9, Math.round((2 * Math.PI * radius) / WAVE_LENGTH));
  const turn = Math.PI / waves;
  const reach = radius * Math.sqrt(turn / Math.sin(turn));
  const half = reach * Math.sin(turn / 2);
  const bend = round((half ** 2 + AMPLITUDE ** 2) / (2 * AMPLITUDE));
  const corner = (at: number) => `${round(reach * Math.cos(at * turn))} ${round(reach * Math.sin(at * turn))}`;
  const arcs = Array.from({ length: 2 * waves }, (_, at) => `A${bend} ${bend} 0 0 ${at % 2} ${corner(at + 1)}`);
  return `M${corner(0)}${arcs.join('')}Z`;
}

/** A circle of this radius round its own centre, with a waved edge where the amount is "about". */
export const circleShape = (radius: number, precision: Precision): string =>
  precision === 'about'
    ? wavedCircle(radius)
    : `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
