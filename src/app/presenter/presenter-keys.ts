import type { Steps } from '#src/decks/show.ts';
import { askedBy, type Asked, type KeyPress } from '../show/play-keys.ts';

/** What the speaker's window does besides what any window of a show does. */
export type SpeakerAct = 'explore' | 'find' | 'pointer' | 'numbers' | 'timer' | 'larger' | 'smaller';

const SIGNS: Readonly<Record<string, SpeakerAct>> = {
  e: 'explore',
  '/': 'find',
  l: 'pointer',
  s: 'numbers',
  t: 'timer',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
};

/** What a key asks of the speaker's window, or null where it means nothing. */
export function askedOfSpeaker(
  press: KeyPress,
  steps: Steps,
): Asked | { readonly kind: 'act'; readonly act: SpeakerAct } | null {
  const sign = press.key.toLowerCase();
  const act = press.letterKeys && Object.hasOwn(SIGNS, sign) ? SIGNS[sign] : undefined;
  return act ? { kind: 'act', act } : askedBy(press, steps);
}
