import type { Locale } from '#src/i18n/locales.ts';
import { needsHeading, suits, type Deck, type Layout, type Slide, type SlideText } from './deck.ts';
import { LIMITS } from './limits.ts';
import { hasWholeSlots } from './slide-text.ts';

/** The texts of a slide that a writer changes. */
export type TextPart = 'heading' | 'caption' | 'notes';

/** One step of building a deck. */
export type Edit =
  | { readonly kind: 'title'; readonly locale: Locale; readonly text: string }
  | { readonly kind: 'add'; readonly slide: Slide; readonly at: number }
  | { readonly kind: 'remove'; readonly slide: string }
  | { readonly kind: 'move'; readonly slide: string; readonly to: number }
  | { readonly kind: 'duplicate'; readonly slide: string }
  | { readonly kind: 'layout'; readonly slide: string; readonly layout: Layout }
  | { readonly kind: 'seconds'; readonly slide: string; readonly seconds: number }
  | { readonly kind: 'builds'; readonly slide: string; readonly builds: boolean }
  /** What it shows, and what goes with that. */
  | { readonly kind: 'shows'; readonly slide: string; readonly to: Pick<Slide, 'layout' | 'shows' | 'heading'> }
  | {
      readonly kind: 'text';
      readonly slide: string;
      readonly part: TextPart;
      readonly locale: Locale;
      readonly text: string;
    };

/** Whether a text may stand in a deck: not too long, every brace part of a slot, and a heading or title filled. */
export const isText = (text: string, part: TextPart | 'title') =>
  text.length <= LIMITS[part] && hasWholeSlots(text) && (text.trim() !== '' || part === 'caption' || part === 'notes');

function freeId(id: string, slides: readonly Slide[]): string {
  const taken = new Set(slides.map((slide) => slide.id));
  const stem = id.replace(/-\d+$/, '').slice(0, LIMITS.id - 4);
  for (let number = 2; ; number += 1) if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`;
}

function withSlideAt(deck: Deck, slide: Slide, at: number): Deck {
  if (deck.slides.length >= LIMITS.slides) return deck;
  const isTaken = deck.slides.some(({ id }) => id === slide.id);
  const added = isTaken ? { ...slide, id: freeId(slide.id, deck.slides) } : slide;
  return { ...deck, slides: deck.slides.toSpliced(at, 0, added) };
}

function moved(deck: Deck, from: number, to: number): Deck {
  const slide = deck.slides[from];
  const target = Math.max(0, Math.min(to, deck.slides.length - 1));
  if (!slide || target === from) return deck;
  return { ...deck, slides: deck.slides.toSpliced(from, 1).toSpliced(target, 0, slide) };
}

const withText = (before: SlideText, locale: Locale, text: string): SlideText => ({ ...before, [locale]: text });

const isLine = (text: string) => text.trim() !== '' && text.length <= LIMITS.text && hasWholeSlots(text);

/** Whether a slide can show these things in this layout, under this heading. */
function canShow({ layout, shows, heading }: Pick<Slide, 'layout' | 'shows' | 'heading'>): boolean {
  const isHeaded = heading ? Object.values(heading).every((text) => isText(text, 'heading')) : !needsHeading(layout);
  const lines = shows.flatMap((one) => (one.kind === 'text' ? Object.values(one.text) : []));
  return isHeaded && suits(layout, shows) && lines.every(isLine);
}

type SlideEdit = Extract<Edit, { kind: 'layout' | 'seconds' | 'builds' | 'shows' | 'text' }>;

function changedSlide(slide: Slide, edit: SlideEdit): Slide {
  switch (edit.kind) {
    case 'layout':
      return canShow({ ...slide, layout: edit.layout }) ? { ...slide, layout: edit.layout } : slide;
    case 'shows':
      return canShow(edit.to) ? { ...slide, ...edit.to } : slide;
    case 'seconds': {
      const { seconds } = edit;
      const isPlan = Number.isInteger(seconds) && seconds >= LIMITS.leastSeconds && seconds <= LIMITS.mostSeconds;
      return isPlan ? { ...slide, seconds } : slide;
    }
    case 'builds':
      return { ...slide, builds: edit.builds };
    case 'text': {
      const { part, locale, text } = edit;
      // A heading of the writer's own begins as the same words in every language.
      const before = slide[part] ?? { en: text, tc: text, sc: text };
      return isText(text, part) ? { ...slide, [part]: withText(before, locale, text) } : slide;
    }
  }
}

function withSlide(deck: Deck, at: number, slide: Slide): Deck {
  const before = deck.slides[at];
  if (before === undefined || JSON.stringify(before) === JSON.stringify(slide)) return deck;
  return { ...deck, slides: deck.slides.with(at, slide) };
}

/** The deck after a step; the very same deck where the step changes nothing or would make it unsound. */
export function editDeck(deck: Deck, edit: Edit): Deck {
  if (edit.kind === 'title') {
    const isSame = deck.title[edit.locale] === edit.text;
    if (isSame || !isText(edit.text, 'title')) return deck;
    return { ...deck, title: withText(deck.title, edit.locale, edit.text) };
  }
  if (edit.kind === 'add') return withSlideAt(deck, edit.slide, edit.at);
  const at = deck.slides.findIndex(({ id }) => id === edit.slide);
  const slide = deck.slides[at];
  if (slide === undefined) return deck;
  switch (edit.kind) {
    case 'remove':
      // A deck without slides could not be saved.
      return deck.slides.length === 1 ? deck : { ...deck, slides: deck.slides.toSpliced(at, 1) };
    case 'move':
      return moved(deck, at, edit.to);
    case 'duplicate':
      return withSlideAt(deck, slide, at + 1);
    default:
      return withSlide(deck, at, changedSlide(slide, edit));
  }
}
