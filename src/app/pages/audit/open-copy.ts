import type { Edition } from '#src/facts/edition.ts';
import { examineCopy, isOtherDocument } from '#src/facts/examine-copy.ts';
import { LARGEST_COPY, readCopy } from '#src/facts/read-copy.ts';
import { notShownIn } from '#src/queries/audit/not-shown.ts';
import type { OwnCopy } from '#src/state/own-copy.ts';
import type { Refusal } from './copy-words.ts';

/** A file that could not be opened. */
export interface Refused {
  readonly name: string;
  readonly why: Refusal;
}

export const isRefused = (result: OwnCopy | Refused): result is Refused => 'why' in result;

async function sumOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  // A page that did not come over a safe connection has no digests; the comparison by words does not need them.
  if (!('subtle' in crypto)) return '';
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** Reads a file of the reader’s and holds the edition against it, all within this page. */
export async function openCopy(file: File, edition: Edition): Promise<OwnCopy | Refused> {
  const { name, size } = file;
  if (size > LARGEST_COPY) return { name, why: 'too-large' };
  const bytes = await bytesOf(file);
  if (!bytes) return { name, why: 'unreadable' };
  const copy = readCopy(bytes);
  if (!copy.ok) return { name, why: copy.problem };
  const examination = examineCopy(edition, copy.text, notShownIn(edition.id));
  if (isOtherDocument(examination)) return { name, why: 'other-document' };
  const isExact = (await sumOf(bytes)) === edition.document.sha256;
  return { name, edition: edition.id, isExact, examination };
}
