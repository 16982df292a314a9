import type { Shelves } from './shelf-storage.ts';

/** A browser's storage for tests; `closed` throws when it is touched, `full` when it is written to. */
export class SampleStorage implements Shelves {
  readonly kept: Map<string, string>;
  trouble: 'none' | 'closed' | 'full' = 'none';

  constructor(kept: Readonly<Record<string, string>> = {}) {
    this.kept = new Map(Object.entries(kept));
  }

  #refuse(...when: readonly string[]) {
    if (when.includes(this.trouble)) throw new DOMException('no', 'QuotaExceededError');
  }

  get length() {
    this.#refuse('closed');
    return this.kept.size;
  }

  key(at: number) {
    this.#refuse('closed');
    return [...this.kept.keys()][at] ?? null;
  }

  getItem(key: string) {
    this.#refuse('closed');
    return this.kept.get(key) ?? null;
  }

  setItem(key: string, value: string) {
    this.#refuse('closed', 'full');
    this.kept.set(key, value);
  }

  removeItem(key: string) {
    this.#refuse('closed');
    this.kept.delete(key);
  }
}
