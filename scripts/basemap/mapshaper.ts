import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Run by npx, never a dependency: its native packages break a clean `npm ci`. */
const MAPSHAPER = 'mapshaper@0.7.70';

/** A scratch folder in which mapshaper reads and writes. */
export interface Bench {
  readonly folder: string;
  readonly put: (name: string, content: unknown) => void;
  readonly get: (name: string) => unknown;
  readonly run: (command: string) => void;
}

export function bench(folder: string): Bench {
  return {
    folder,
    put: (name, content) => writeFileSync(join(folder, name), JSON.stringify(content)),
    get: (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')),
    run: (command) =>
      void execFileSync('npx', ['--yes', MAPSHAPER, ...command.trim().split(/\s+/)], { cwd: folder, stdio: 'pipe' }),
  };
}
