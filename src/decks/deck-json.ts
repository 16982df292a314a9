import { deckFault, WHOLE_FILE, type DeckFault } from './deck-fault.ts';
import { LIMITS } from './limits.ts';

/** Keys that reach the prototype of an object that is copied carelessly. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

interface Node {
  readonly value: unknown;
  readonly path: string;
  readonly depth: number;
}

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The lists and objects right inside a value, or the first key that must not be. */
function inside({ value, path, depth }: Node): readonly Node[] | DeckFault {
  if (Array.isArray(value))
    return value.flatMap((inner: unknown, at) =>
      isHolder(inner) ? [{ value: inner, path: `${path}[${at}]`, depth: depth + 1 }] : [],
    );
  const found: Node[] = [];
  for (const [key, inner] of Object.entries(value as object)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (FORBIDDEN.has(key)) return deckFault(at, 'forbidden-key', key);
    if (isHolder(inner)) found.push({ value: inner, path: at, depth: depth + 1 });
  }
  return found;
}

/** The first fault of a value's shape that no schema should have to meet. */
function shapeFault(value: unknown): DeckFault | null {
  const open: Node[] = isHolder(value) ? [{ value, path: WHOLE_FILE, depth: 0 }] : [];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.depth >= LIMITS.depth) return deckFault(node.path, 'too-deep', LIMITS.depth);
    const found = inside(node);
    if ('code' in found) return found;
    for (const inner of found) open.push(inner);
  }
  return null;
}

/** Whether a text ends inside a string, a list or an object. Each letter is looked at once: a file may be made to be slow. */
function endsOpen(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '"') isInString = !isInString;
    else if (isInString && letter === '\\') at += 1;
    else if (!isInString && (letter === '{' || letter === '[')) depth += 1;
    else if (!isInString && (letter === '}' || letter === ']')) depth -= 1;
  }
  return isInString || depth > 0;
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
