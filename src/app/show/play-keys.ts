import type { Command, Steps } from '#src/decks/show.ts';

/** What a key asks for while a briefing is shown. */
export type Asked =
  | { readonly kind: 'order'; readonly command: Command }
  /** Digits of a slide number; an Enter jumps there. */
  | { readonly kind: 'digits'; readonly digits: string }
  | { readonly kind: 'overview' | 'full-screen' | 'language' | 'speaker' | 'leave' };

const order = (command: Command): Asked => ({ kind: 'order', command });

/** Keys that are no letters: they work with letter keys switched off, too. Clickers send the first four. */
const PLAIN: Readonly<Record<string, Asked>> = {
  PageDown: order({ kind: 'next' }),
  PageUp: order({ kind: 'back' }),
  ArrowRight: order({ kind: 'next' }),
  ArrowLeft: order({ kind: 'back' }),
  ArrowDown: order({ kind: 'next' }),
  ArrowUp: order({ kind: 'back' }),
  ' ': order({ kind: 'next' }),
  Home: order({ kind: 'first' }),
  End: order({ kind: 'last' }),
  Escape: { kind: 'leave' },
};

const LETTERS: Readonly<Record<string, Asked>> = {
  b: order({ kind: 'black' }),
  '.': order({ kind: 'pause' }),
  r: order({ kind: 'restore' }),
  o: { kind: 'overview' },
  f: { kind: 'full-screen' },
  c: { kind: 'language' },
  p: { kind: 'speaker' },
};

export interface KeyPress {
  readonly key: string;
  /** The digits pressed before. */
  readonly digits: string;
  readonly letterKeys: boolean;
}

/** What a key asks for, or null where it means nothing here. */
export function askedBy({ key, digits, letterKeys }: KeyPress, steps: Steps): Asked | null {
  if (/^\d$/.test(key) && letterKeys) return { kind: 'digits', digits: (digits + key).slice(-2) };
  if (key === 'Enter' && digits !== '') {
    const slide = Math.min(Number(digits), steps.length) - 1;
    return slide < 0 ? { kind: 'digits', digits: '' } : order({ kind: 'go', slide });
  }
  if (Object.hasOwn(PLAIN, key)) return PLAIN[key] ?? null;
  const letter = key.toLowerCase();
  return letterKeys && Object.hasOwn(LETTERS, letter) ? (LETTERS[letter] ?? null) : null;
}
