const FIRST_SIZE = 1024;

/** Each name once, by a number: two cells say the same exactly when their bytes do. */
export class Names {
  /** Where each name ends in `#bytes`; name n begins where n - 1 ends. */
  #ends: Uint32Array = new Uint32Array(FIRST_SIZE);
  #bytes: Uint8Array = new Uint8Array(FIRST_SIZE * 16);
  /** Open addressing: a code + 1, or 0. */
  #slots: Uint32Array = new Uint32Array(FIRST_SIZE * 2);
  #count = 0;
  readonly #decoder = new TextDecoder();

  get size(): number {
    return this.#count;
  }

  #begin = (code: number) => (code === 0 ? 0 : (this.#ends[code - 1] ?? 0));

  #isAt(code: number, bytes: Uint8Array, from: number, to: number): boolean {
    const begin = this.#begin(code);
    if ((this.#ends[code] ?? 0) - begin !== to - from) return false;
    for (let at = from; at < to; at += 1) if (bytes[at] !== this.#bytes[begin + at - from]) return false;
    return true;
  }

  /** The slot of a name: that of its code, or a free one. */
  #slotOf(bytes: Uint8Array, from: number, to: number): number {
    let hash = 0x811c9dc5;
    for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const code = this.#slots[slot] ?? 0;
      if (code === 0 || this.#isAt(code - 1, bytes, from, to)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #grow() {
    const ends = new Uint32Array(this.#ends.length * 2);
    ends.set(this.#ends);
    this.#ends = ends;
    this.#slots = new Uint32Array(ends.length * 2);
    for (let code = 0; code < this.#count; code += 1)
      this.#slots[this.#slotOf(this.#bytes, this.#begin(code), ends[code] ?? 0)] = code + 1;
  }

  /** The code of the name that these bytes are. */
  intern(bytes: Uint8Array, from: number, to: number): number {
    const slot = this.#slotOf(bytes, from, to);
    const known = this.#slots[slot] ?? 0;
    if (known > 0) return known - 1;
    const code = this.#count;
    const begin = this.#begin(code);
    if (begin + to - from > this.#bytes.length) {
      const more = new Uint8Array(Math.max(this.#bytes.length * 2, begin + to - from));
      more.set(this.#bytes);
      this.#bytes = more;
    }
    this.#bytes.set(bytes.subarray(from, to), begin);
    this.#ends[code] = begin + to - from;
    this.#slots[slot] = code + 1;
    this.#count += 1;
    if (this.#count === this.#ends.length) this.#grow();
    return code;
  }

  name(code: number): string {
    return code < this.#count ? this.#decoder.decode(this.#bytes.subarray(this.#begin(code), this.#ends[code])) : '';
  }

  all(): readonly string[] {
    return Array.from({ length: this.#count }, (_, code) => this.name(code));
  }
}
