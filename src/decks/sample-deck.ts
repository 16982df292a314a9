import type { Localized } from '#src/i18n/locales.ts';
import { DECK_FORMAT, DECK_VERSION, type Deck, type Slide } from './deck.ts';

// A deck for tests: one slide of each layout.

const all = (text: string): Localized => ({ en: text, tc: text, sc: text });

const slide = (id: string, rest: Pick<Slide, 'layout' | 'shows'> & Partial<Slide>): Slide => ({
  id,
  heading: all(`Heading of ${id}`),
  caption: all('{itf-approved-amount} approved'),
  notes: all('Since {itf-established}: on average {derived:mean-approval-per-project}.'),
  seconds: 60,
  builds: false,
  rests: [
    { statement: 'itf-approved-amount', was: '31800000000 HKD approved exact current as at month-end 2022-10' },
    { statement: 'itf-established', was: 'event exact completed on year 1999-01-01 1999-12-31' },
  ],
  ...rest,
});

export const sampleDeck: Deck = {
  format: DECK_FORMAT,
  version: DECK_VERSION,
  id: 'sample',
  title: { en: 'A sample', tc: '樣本', sc: '样本' },
  edition: { id: '2023', hash: '0123456789abcdef' },
  slides: [
    slide('opening', { layout: 'title', shows: [] }),
    slide('domains', {
      layout: 'finding',
      heading: null,
      shows: [{ kind: 'exhibit', exhibit: 'rd-projects-by-domain', measure: 'count', mark: 'biotechnology' }],
    }),
    slide('years', { layout: 'finding', shows: [{ kind: 'timeline', from: 1999, to: 2025, lane: null }] }),
    slide('two', {
      layout: 'pair',
      shows: [
        { kind: 'exhibit', exhibit: 'itf-capital', measure: null, mark: null },
        { kind: 'exhibit', exhibit: 'no-longer-there', measure: null, mark: null },
      ],
    }),
    slide('numbers', {
      layout: 'number',
      shows: [
        { kind: 'figure', figure: 'itf-approved-amount' },
        { kind: 'figure', figure: 'derived:mean-approval-per-project' },
      ],
    }),
    slide('park', {
      layout: 'map',
      shows: [{ kind: 'map', framing: '22.4264,114.2114,12', site: 'science-park', year: '2022' }],
    }),
    slide('end', { layout: 'closing', shows: [{ kind: 'text', text: all('What is not said') }] }),
  ],
};
