import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'artifacts';
const lines: string[] = [];

/** Prints a line, and keeps it for the file. */
export function say(line: string) {
  lines.push(line);
  console.log(line);
}

/** Writes all that was said where `npm run quality:report` looks for it; a part that ran alone in a file of its own. */
export function keepSaid(part: string | null) {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, part === null ? 'bench.txt' : `bench-${part}.txt`), `${lines.join('\n')}\n`);
}
