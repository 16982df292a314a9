import type { FileFaultCode } from './file-fault.ts';
import { EDITION_LIMITS } from './limits.ts';

/** A value and where each part of it begins in the text, by its path: `facts[3].label.tc`. */
export interface ReadJson {
  readonly value: unknown;
  readonly offsets: ReadonlyMap<string, number>;
}

/** Why a text is no JSON of ours, and where. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault';
  readonly code: FileFaultCode;
  readonly offset: number;
  readonly path: string;
  readonly detail: string;
  constructor(code: FileFaultCode, offset: number, path: string, detail: string | number = '') {
    super(`${code} at ${offset}`);
    this.code = code;
    this.offset = offset;
    this.path = path;
    this.detail = String(detail);
  }
}

/** Keys that reach the prototype of an object that is copied carelessly. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

const SPACE = /[\t\n\r ]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:u.{0,4}|.)/gs;
const SOUND_ESCAPE = /^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_PRINTED = 0x20;
const WORDS = { true: true, false: false, null: null } as const;

/** Reads JSON once from left to right, and keeps where everything stood. Each letter is looked at once. */
class JsonReader {
  readonly offsets = new Map<string, number>();
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): unknown {
    const value = this.#value('', 0);
    this.#take(SPACE);
    if (this.#at < this.#text.length) throw this.#unexpected('');
    return value;
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  /** The next letter, spaces passed over. */
  #next(): string | undefined {
    this.#take(SPACE);
    return this.#text[this.#at];
  }

  #unexpected(path: string): JsonFault {
    const letter = this.#text[this.#at];
    if (letter === undefined) return new JsonFault('cut', this.#at, path);
    return new JsonFault('not-json', this.#at, path, String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0));
  }

  #expect(letter: string, path: string) {
    if (this.#next() !== letter) throw this.#unexpected(path);
    this.#at += 1;
  }

  #string(path: string): string {
    const from = this.#at;
    const end = this.#endOfString(path);
    if (end - from > EDITION_LIMITS.text) throw new JsonFault('too-long', from, path, EDITION_LIMITS.text);
    const printed = this.#text.slice(from, end);
    const odd = [...printed.matchAll(ESCAPE)].find(([escape]) => !SOUND_ESCAPE.test(escape));
    this.#at = from + (odd?.index ?? 0);
    if (odd) throw this.#unexpected(path);
    this.#at = end;
    return JSON.parse(printed) as string;
  }

  /** Behind the quotation mark that ends a string. */
  #endOfString(path: string): number {
    for (let at = this.#at + 1; ; at += 1) {
      const code = this.#text.charCodeAt(at);
      if (code === QUOTE) return at + 1;
      if (code === BACKSLASH) at += 1;
      else if (!(code >= FIRST_PRINTED)) {
        this.#at = Math.min(at, this.#text.length);
        throw this.#unexpected(path);
      }
    }
  }

  #value(path: string, depth: number): unknown {
    const letter = this.#next();
    this.offsets.set(path, this.#at);
    if (depth > EDITION_LIMITS.depth) throw new JsonFault('too-deep', this.#at, path, EDITION_LIMITS.depth);
    if (letter === '{') return this.#object(path, depth);
    if (letter === '[') return this.#list(path, depth);
    if (letter === '"') return this.#string(path);
    const number = this.#take(NUMBER);
    if (number !== undefined) return Number(number);
    for (const [word, value] of Object.entries(WORDS)) {
      if (!this.#text.startsWith(word, this.#at)) continue;
      this.#at += word.length;
      return value;
    }
    throw this.#unexpected(path);
  }

  #list(path: string, depth: number): readonly unknown[] {
    const members: unknown[] = [];
    this.#expect('[', path);
    if (this.#next() === ']') this.#at += 1;
    else {
      do {
        if (members.length >= EDITION_LIMITS.members)
          throw new JsonFault('too-many', this.#at, path, EDITION_LIMITS.members);
        members.push(this.#value(`${path}[${members.length}]`, depth + 1));
      } while (this.#goesOn(']', path));
    }
    return members;
  }

  #object(path: string, depth: number): object {
    const record: Record<string, unknown> = {};
    this.#expect('{', path);
    if (this.#next() === '}') this.#at += 1;
    else {
      do {
        const [key, inner] = this.#key(record, path);
        record[key] = this.#value(inner, depth + 1);
      } while (this.#goesOn('}', path));
    }
    return record;
  }

  /** Whether a comma follows; else the end of the list or object must. */
  #goesOn(end: ']' | '}', path: string): boolean {
    if (this.#next() !== ',') this.#expect(end, path);
    else {
      this.#at += 1;
      return true;
    }
    return false;
  }

  #key(record: object, path: string): readonly [key: string, path: string] {
    if (this.#next() !== '"') throw this.#unexpected(path);
    const from = this.#at;
    const key = this.#string(path);
    const inner = path === '' ? key : `${path}.${key}`;
    if (FORBIDDEN.has(key)) throw new JsonFault('forbidden-key', from, inner, key);
    if (Object.hasOwn(record, key)) throw new JsonFault('key-twice', from, inner, key);
    this.#expect(':', inner);
    return [key, inner];
  }
}

/** Text as a value with places, or a JsonFault thrown. */
export function readJson(text: string): ReadJson {
  const reader = new JsonReader(text);
  const value = reader.whole();
  return { value, offsets: reader.offsets };
}
