import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';

const FOLDER = '.build/font-cache';
const OWN_CODE = 'scripts/fonts';

let codeHash: Promise<string> | undefined;

// A change of the cutter itself must not find what the former one cut.
async function hashOfCode(): Promise<string> {
  const hash = createHash('sha256');
  const files = (await readdir(OWN_CODE)).filter((file) => file.endsWith('.ts') && !file.includes('.test.'));
  for (const file of files.sort()) hash.update(file).update(await readFile(`${OWN_CODE}/${file}`));
  return hash.digest('hex');
}

/** What was made for this key before, from the disk; else what `make` makes, kept for the next time. */
export async function cached(key: unknown, make: () => Promise<Buffer>): Promise<Buffer> {
  codeHash ??= hashOfCode();
  const name = createHash('sha256')
    .update(JSON.stringify([await codeHash, key]))
    .digest('hex')
    .slice(0, 32);
  const path = `${FOLDER}/${name}`;
  const before = await readFile(path).catch(() => undefined);
  if (before) return before;
  const made = await make();
  await mkdir(FOLDER, { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, made);
  await rename(unfinished, path);
  return made;
}
