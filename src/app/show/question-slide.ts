import type { Slide } from '#src/decks/deck.ts';

/** What the room sees when a figure is shown in answer to a question. */
export const questionSlide = (figure: string): Slide => ({
  id: 'question',
  layout: 'number',
  shows: [{ kind: 'figure', figure }],
  heading: { en: 'In answer to a question', tc: '回應提問', sc: '回应提问' },
  caption: { en: 'One figure of the fact sheet.', tc: '便覽的一項數字。', sc: '便览的一项数字。' },
  notes: { en: '', tc: '', sc: '' },
  seconds: 30,
  builds: false,
  rests: [],
});
