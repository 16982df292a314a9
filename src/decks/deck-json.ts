import { deckFault, WHOLE_FILE, type DeckFault } from './deck-fault.ts';
import { LIMITS } from './limits.ts';

/** Keys that reach the prototype of an object that is copied carelessly. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

interface Node {
  readonly value: unknown;
  readonly path: string;
  readonly depth: number;
}

const below = (path: string, key: string, isList: boolean) =>
  isList ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;

/** The first fault of a value's shape that no schema should have to meet. */
function shapeFault(value: unknown): DeckFault | null {
  const open: Node[] = [{ value, path: WHOLE_FILE, depth: 0 }];
  for (let node = open.pop(); node; node = open.pop()) {
    const { value: inner, path, depth } = node;
    if (typeof inner !== 'object' || inner === null) continue;
    if (depth >= LIMITS.depth) return deckFault(path, 'too-deep', LIMITS.depth);
    for (const key of Object.keys(inner)) {
      const at = below(path, key, Array.isArray(inner));
      if (FORBIDDEN.has(key)) return deckFault(at, 'forbidden-key', key);
      open.push({ value: (inner as Readonly<Record<string, unknown>>)[key], path: at, depth: depth + 1 });
    }
  }
  return null;
}

/** Whether a text ends inside a string, a list or an object. */
function endsOpen(text: string): boolean {
  const bare = text.replace(/"(?:[^"\\]|\\.)*"/gs, '');
  const open = bare.match(/[[{]/g)?.length ?? 0;
  return bare.includes('"') || open > (bare.match(/[\]}]/g)?.length ?? 0);
}

/** Where a parser stopped, if its message tells. */
const placeIn = (error: unknown) =>
  /(?:position|line) \d+(?:,? column \d+)?/.exec(error instanceof Error ? error.message : '')?.[0] ?? '';

/** Text as a value, or why it is none. */
export function valueOfText(text: string): { readonly value: unknown } | DeckFault {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return deckFault(WHOLE_FILE, 'empty');
  try {
    const value: unknown = JSON.parse(trimmed);
    return shapeFault(value) ?? { value };
  } catch (error) {
    // The parser ran out of stack: no file of ours is so deep.
    if (error instanceof RangeError) return deckFault(WHOLE_FILE, 'too-deep', LIMITS.depth);
    const isCut = trimmed.startsWith('{') && endsOpen(trimmed);
    return isCut ? deckFault(WHOLE_FILE, 'cut') : deckFault(WHOLE_FILE, 'not-json', placeIn(error));
  }
}
