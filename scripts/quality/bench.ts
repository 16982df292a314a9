import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a run of the bench printed, as it stands on a terminal. */
export interface Benched {
  /** Its part where it ran alone; null where all of it did. */
  readonly part: string | null;
  /** ISO day. */
  readonly day: string;
  readonly text: string;
}

const NAME = /^bench(?:-([a-z-]+))?\.txt$/;

/** What `npm run bench` left in a folder: the whole, and parts that ran alone since. */
export function readBench(folder: string): readonly Benched[] {
  if (!existsSync(folder)) return [];
  const runs = readdirSync(folder).flatMap((name) => {
    const match = NAME.exec(name);
    if (!match) return [];
    const file = join(folder, name);
    return [{ part: match[1] ?? null, at: statSync(file).mtimeMs, text: readFileSync(file, 'utf8') }];
  });
  const whole = runs.find(({ part }) => part === null)?.at ?? 0;
  return runs
    .filter(({ at }) => at >= whole)
    .toSorted((a, b) => a.at - b.at)
    .map(({ part, at, text }) => ({ part, day: new Date(at).toISOString().slice(0, 10), text }));
}
