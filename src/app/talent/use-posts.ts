import { useState } from 'react';
import { readAmount } from '#src/i18n/read-amount.ts';
import { DEGREES, limitFault, postsIn, readPosts, writePosts, type PostsChoice } from '#src/queries/research-posts.ts';
import type { FieldName, PostsFault } from './posts-words.ts';

export const FIELDS = [...DEGREES, 'months'] as const satisfies readonly FieldName[];

type Texts = Readonly<Record<FieldName, string>>;

const toTexts = ({ bachelor, master, doctoral, months }: PostsChoice): Texts => ({
  bachelor: String(bachelor),
  master: String(master),
  doctoral: String(doctoral),
  months: String(months),
});

/** What was typed as a choice within the limits, or the first thing that is wrong with it. */
function readTexts(texts: Texts): { readonly choice: PostsChoice } | { readonly fault: PostsFault } {
  const choice = { bachelor: 0, master: 0, doctoral: 0, months: 0 };
  for (const field of FIELDS) {
    const read = readAmount(texts[field]);
    if (!read.ok) return { fault: { kind: read.fault, field } };
    choice[field] = read.dollars;
  }
  const kind = limitFault(choice);
  if (kind === null) return { choice };
  const isOfMonths = kind === 'no-months' || kind === 'too-many-months';
  const count = isOfMonths ? choice.months : postsIn(choice);
  return { fault: { kind, field: isOfMonths ? 'months' : null, count } };
}

interface Typed {
  readonly texts: Texts;
  readonly choice: string;
  readonly fault: PostsFault | null;
  /** What the address said when this was typed. */
  readonly stood: string;
}

/**
 * The posts and months a reader sets, in the address as soon as they are within the limits. What cannot be used stays
 * in its field with its fault, and the last good choice in force. An address that changes by itself wins.
 */
export function usePosts(inAddress: string, onChoice: (choice: string) => void) {
  const [kept, setTyped] = useState<Typed | null>(null);
  const typed = kept !== null && (kept.stood === inAddress || kept.choice === inAddress) ? kept : null;
  const stands = typed?.choice ?? inAddress;
  const choice = readPosts(stands);
  const texts = typed?.texts ?? (choice && toTexts(choice));
  return {
    choice,
    texts,
    fault: typed?.fault ?? null,
    typeIn: (changed: Partial<Texts>) => {
      if (!texts) return;
      const next = { ...texts, ...changed };
      const read = readTexts(next);
      const good = 'choice' in read ? writePosts(read.choice) : stands;
      setTyped({ texts: next, choice: good, fault: 'fault' in read ? read.fault : null, stood: inAddress });
      if (good !== stands) onChoice(good);
    },
  };
}
