import type { Port } from './show-link.ts';

// For tests: a channel in memory whose letters are delivered when and in which order a test says.

interface Letter {
  readonly text: unknown;
  readonly to: (candidate: unknown) => void;
}

export class SampleChannel {
  readonly #ends = new Map<Port, (candidate: unknown) => void>();
  #letters: Letter[] = [];
  /** All that was ever said, to be played again. */
  readonly said: string[] = [];

  /** Puts a text into the channel as if another window had. */
  post(text: unknown, from?: Port) {
    if (typeof text === 'string') this.said.push(text);
    for (const [port, to] of this.#ends) if (port !== from) this.#letters.push({ text, to });
  }

  port(): Port {
    const port: Port = {
      post: (text) => this.post(text, port),
      listen: (receive) => this.#ends.set(port, receive),
      close: () => this.#ends.delete(port),
    };
    return port;
  }

  /** Delivers one waiting letter; `pick` says which, as a share of the waiting ones. */
  deliver(pick = 0) {
    const [letter] = this.#letters.splice(Math.floor(pick * this.#letters.length), 1);
    letter?.to(letter.text);
  }

  /** Delivers until nothing waits; says how many letters that took. */
  settle(most = 10_000): number {
    let count = 0;
    while (this.#letters.length > 0 && count < most) {
      this.deliver();
      count += 1;
    }
    return count;
  }
}
