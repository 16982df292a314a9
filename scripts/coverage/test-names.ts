import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const isTest = (name: string) => /\.(?:test|spec)\.ts$/.test(name);

/** The titles of the tests in a source, as they are written. */
export const titlesIn = (source: string): readonly string[] =>
  [...source.matchAll(/\b(?:test|it|inChromium)(?:\.each\([^]*?\))?\(\s*(['"`])(?<title>[^\n]*?)\1,/g)].map(
    ({ groups }) => (groups?.['title'] ?? '').replaceAll('\\', ''),
  );

/** The titles of all tests as they are written, those of the browser included. */
export function testTitles(): ReadonlySet<string> {
  const files = ['src', 'e2e', 'scripts'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isTest).map((name) => join(folder, name)),
  );
  return new Set(files.flatMap((file) => titlesIn(readFileSync(file, 'utf8'))));
}
