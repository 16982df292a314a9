import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Any day, the same for both. */
const DAY = '1700000000';

/** Each file below a folder with the sum of its bytes. */
function sums(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  return new Map(names.map((name) => [name, createHash('sha256').update(readFileSync(name)).digest('hex')]));
}

function buildClean() {
  for (const folder of ['dist', '.build']) rmSync(folder, { recursive: true, force: true });
  const { status } = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/build.ts'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, SOURCE_DATE_EPOCH: DAY },
  });
  if (status !== 0) throw new Error('The build failed');
  return sums('dist');
}

/** `npm run build:twice`: two clean builds of one day have the same bytes; names each file that differs. */
export default function main() {
  const [one, other] = [buildClean(), buildClean()];
  const names = [...new Set([...one.keys(), ...other.keys()])];
  const different = names.filter((name) => one.get(name) !== other.get(name));
  for (const name of different) process.stdout.write(`differs: ${name}\n`);
  process.stdout.write(`${names.length} files, ${different.length} differ\n`);
  process.exitCode = different.length === 0 ? 0 : 1;
}
