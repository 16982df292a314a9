import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { FILE_NAME, HOSTED_FILE } from '#src/app/portable/one-file.ts';
import build, { BUILT_FROM, builtFrom } from './build.ts';

const OUT = 'dist-portable';

const isBuilt = () => existsSync(BUILT_FROM) && readFileSync(BUILT_FROM, 'utf8') === builtFrom();

/** Writes the whole atlas as one file; builds first unless the last build was made of the same sources. */
export default async function portable(_: readonly string[], importBuilt: (file: string) => Promise<unknown>) {
  const hosted = join('dist', HOSTED_FILE);
  if (!isBuilt() || !existsSync(hosted)) await build([], importBuilt);
  mkdirSync(OUT, { recursive: true });
  const file = join(OUT, FILE_NAME);
  copyFileSync(hosted, file);
  const bytes = readFileSync(file);
  const kb = (length: number) => `${(length / 1000).toFixed(0)} kB`;
  process.stdout.write(`${file}: ${kb(bytes.length)}, ${kb(gzipSync(bytes, { level: 9 }).length)} gzipped\n`);
}
