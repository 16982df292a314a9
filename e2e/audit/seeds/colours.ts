import type { Seed } from './seed.ts';

const domains = '#rd-projects-by-domain';

/** Faults of colour, light, dark and forced. */
export const COLOURS: readonly Seed[] = [
  {
    name: 'a pale paragraph',
    finder: 'text-contrast',
    at: 'main p',
    plant: ({ style }) => style.setProperty('color', '#999'),
  },
  {
    name: 'a pale label in a drawing',
    finder: 'text-contrast',
    at: `${domains} .bar-label`,
    plant: ({ style }) => style.setProperty('fill', '#a8a8a8'),
  },
  {
    name: 'a text half seen through',
    finder: 'text-contrast',
    at: 'main h2',
    plant: ({ style }) => style.setProperty('opacity', '0.4'),
  },
  {
    name: 'a dark label on a dark bar',
    finder: 'text-contrast',
    at: `${domains} .bar-value`,
    plant: (element) => element.setAttribute('x', '6'),
  },
  {
    name: 'a text that stays black in the dark',
    finder: 'text-contrast',
    theme: 'dark',
    at: 'main p',
    plant: ({ style }) => style.setProperty('color', '#333'),
  },
  {
    name: 'a theme switch that cannot be read',
    finder: 'text-contrast',
    at: 'header select',
    plant: ({ style }) => style.setProperty('color', '#aaa'),
  },
  {
    name: 'a pale bar',
    finder: 'mark-contrast',
    at: `${domains} .bar-body`,
    plant: ({ style }) => style.setProperty('fill', '#d8d8d8'),
  },
  {
    name: 'a hollow dot without its outline',
    finder: 'mark-contrast',
    at: '.dot.hollow',
    plant: ({ style }) => style.setProperty('stroke', 'none'),
  },
  {
    name: 'a place the colour of the sea',
    finder: 'mark-contrast',
    theme: 'dark',
    at: '#facilities-overview [role="option"] circle:last-child',
    plant: ({ style }) => {
      style.setProperty('fill', '#222931');
      style.setProperty('stroke', '#222931');
    },
  },
  {
    name: 'a text that forced colours lose',
    finder: 'text-contrast',
    forced: true,
    theme: 'dark',
    at: 'main p',
    plant: ({ style }) => {
      style.setProperty('forced-color-adjust', 'none');
      style.setProperty('color', '#15191f');
    },
  },
  {
    name: 'a label that forced colours lose',
    finder: 'text-contrast',
    forced: true,
    theme: 'dark',
    at: `${domains} .bar-label`,
    plant: ({ style }) => style.setProperty('fill', '#222', 'important'),
  },
  {
    name: 'a bar that forced colours lose',
    finder: 'mark-contrast',
    forced: true,
    at: `${domains} .bar-body`,
    plant: ({ style }) => {
      style.setProperty('fill', 'Canvas');
      style.setProperty('stroke', 'none');
    },
  },
];
