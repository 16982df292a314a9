import type { Seed } from './seed.ts';

const domains = '#rd-projects-by-domain';
const box = `${domains} [role="listbox"]`;

/** Faults of the keyboard, of the focus and of motion. */
export const BEHAVIOURS: readonly Seed[] = [
  {
    name: 'an order of its own for the Tab key',
    finder: 'tab-order',
    at: 'footer a',
    plant: (element) => (element.tabIndex = 3),
  },
  {
    name: 'a drawing with a stop at each mark',
    finder: 'tab-order',
    at: box,
    plant: (element) => {
      for (const mark of element.querySelectorAll('[role="option"]')) mark.setAttribute('tabindex', '0');
    },
  },
  {
    name: 'a trap for the Tab key',
    finder: 'tab',
    at: 'header select',
    plant: (element) => element.addEventListener('keydown', (event) => event.preventDefault()),
  },
  {
    name: 'a focus without a ring',
    finder: 'tab',
    at: 'header nav a',
    plant: ({ style }) => style.setProperty('outline', 'none'),
  },
  {
    name: 'a ring the colour of the page',
    finder: 'tab',
    at: 'header nav a',
    plant: ({ style }) => style.setProperty('outline-color', '#e4e4e4'),
  },
  {
    name: 'a ring that is cut off',
    finder: 'tab',
    at: 'header nav a',
    plant: ({ parentElement }) => parentElement?.style.setProperty('overflow', 'hidden'),
  },
  {
    name: 'a focus behind a banner',
    finder: 'tab',
    at: 'header',
    plant: (element) => {
      const banner = document.createElement('div');
      Object.assign(banner.style, { position: 'fixed', inset: '0 0 auto', blockSize: '70px', zIndex: '9' });
      element.after(banner);
    },
  },
  {
    name: 'a datum the arrow keys pass over',
    finder: 'arrows',
    at: box,
    plant: (element) => {
      let presses = 0;
      element.addEventListener(
        'keydown',
        (event) => {
          presses += 1;
          if (presses > 3 && event.key === 'ArrowDown') event.stopImmediatePropagation();
        },
        { capture: true },
      );
    },
  },
  {
    name: 'an Escape key that lets go of nothing',
    finder: 'arrows',
    at: box,
    plant: (element) =>
      element.addEventListener('keydown', (event) => event.key === 'Escape' && event.stopImmediatePropagation(), {
        capture: true,
      }),
  },
  {
    name: 'something that moves for ever',
    finder: 'motion',
    at: 'main h1',
    plant: (element) =>
      void element.animate([{ opacity: 0.9 }, { opacity: 1 }], { duration: 900, iterations: Infinity }),
  },
  {
    name: 'something that glides on a change',
    finder: 'motion',
    at: 'main a',
    plant: ({ style }) => style.setProperty('transition', 'color 200ms'),
  },
];
