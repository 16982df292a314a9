import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { HOSTED_FILE, LICENCES_ID } from '#src/app/portable/one-file.ts';
import { bytesOf, gzipped, type Built } from './built.ts';
import { ADDRESSES, type Line } from './limits.ts';

const KB = 1024;

/** The whole atlas as one file: at most so many bytes as it lies on a disk, and as a mail or a host packs it. */
export const PORTABLE = { raw: 4096 * KB, gzip: 1900 * KB } as const;

const FILE = HOSTED_FILE.slice(1);

/** Addresses of other hosts in what runs; the licences, which nothing reads, name whose they are. */
function foreignIn(html: string): readonly string[] {
  const code = html.replace(new RegExp(`<script type="text/plain" id="${LICENCES_ID}"[\\s\\S]*?</script>`), '');
  const found = code.match(/\b(?:https?|wss?):\/\/[\w-][^"'`\s)<>\\]*/g) ?? [];
  return [...new Set(found)].filter((address) => !ADDRESSES.some((known) => address.startsWith(known)));
}

/** What the one file weighs beside the hosted atlas; nothing where the build made none. */
export function portableLines(built: Built): readonly Line[] {
  if (!existsSync(join(built.root, FILE))) return [];
  const bytes = bytesOf(built, FILE);
  const foreign = foreignIn(bytes.toString('utf8'));
  return [
    { what: 'the one file', value: bytes.length, limit: PORTABLE.raw, unit: 'B' },
    { what: 'the one file, gzip', value: gzipped(bytes), limit: PORTABLE.gzip, unit: 'B' },
    { what: 'the one file: other hosts', value: foreign.length, limit: 0, unit: 'files', found: foreign.join(' ') },
  ];
}
