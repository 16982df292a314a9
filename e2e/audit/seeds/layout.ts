import type { Seed } from './seed.ts';

/** Faults of size and place. */
export const LAYOUTS: readonly Seed[] = [
  {
    name: 'a text of 11 px',
    finder: 'text-size',
    at: 'main p',
    plant: ({ style }) => style.setProperty('font-size', '11px'),
  },
  {
    name: 'a label scaled down with its drawing',
    finder: 'text-size',
    at: '#dated-events svg .tick',
    plant: ({ style }) => style.setProperty('transform', 'scale(0.8)'),
  },
  {
    name: 'targets of 20 px side by side',
    finder: 'targets',
    at: '#dated-events footer a',
    plant: ({ parentElement }) => {
      parentElement?.style.setProperty('gap', '0');
      for (const link of parentElement?.querySelectorAll('a') ?? []) {
        link.style.setProperty('min-inline-size', '0');
        link.style.setProperty('inline-size', '20px');
        link.style.setProperty('overflow', 'hidden');
      }
    },
  },
  {
    name: 'a box wider than a narrow window',
    finder: 'sideways',
    width: 320,
    at: 'main h1',
    plant: ({ style }) => style.setProperty('min-inline-size', '360px'),
  },
  {
    name: 'a heading cut off by its box',
    finder: 'clipped',
    at: 'main h2',
    plant: ({ style }) => {
      style.setProperty('inline-size', '90px');
      style.setProperty('white-space', 'nowrap');
      style.setProperty('overflow', 'hidden');
    },
  },
  {
    name: 'a label beyond the edge of the map',
    finder: 'clipped',
    at: '#facilities-overview .mark text',
    plant: (element) => element.setAttribute('x', '-20'),
  },
  {
    name: 'a box with no room for wider text',
    finder: 'clipped',
    spaced: true,
    at: '#dated-events h2',
    plant: ({ style }) => {
      style.setProperty('block-size', '20px');
      style.setProperty('overflow', 'hidden');
    },
  },
  {
    name: 'a label over another',
    finder: 'overlaps',
    at: '#dated-events .tick:last-child',
    plant: (element) => element.setAttribute('x', element.previousElementSibling?.getAttribute('x') ?? ''),
  },
  {
    name: 'a paragraph over a heading',
    finder: 'overlaps',
    at: 'main h1 + p',
    plant: ({ style }) => style.setProperty('margin-block-start', '-30px'),
  },
];
