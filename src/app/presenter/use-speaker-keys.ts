import type { Steps } from '#src/decks/show.ts';
import { useShowKeys } from '../show/use-show-keys.ts';
import { askedOfSpeaker } from './presenter-keys.ts';

type Answer = Exclude<NonNullable<ReturnType<typeof askedOfSpeaker>>, { readonly kind: 'digits' }>;

/** Leaves the slide that was explored, whatever Escape has closed in it. */
function leaveSlide() {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && activeElement.closest('[data-now]')) activeElement.blur();
}

/** Listens for the keys of the speaker's window; gives the digits of a slide number that are being typed. */
export const useSpeakerKeys = (steps: Steps, onAsked: (asked: Answer) => void): string =>
  useShowKeys({ read: (press) => askedOfSpeaker(press, steps), onAsked, onEscape: leaveSlide });
