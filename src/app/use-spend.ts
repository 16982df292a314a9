import { useState } from 'react';
import { digits } from '#src/i18n/format.ts';
import { usePaced } from '#src/state/use-paced.ts';
import { readSpend, type SpendFault } from './tax-words.ts';

/** At most this often the address follows the slider. */
const PAUSE = 150;

interface Typed {
  readonly text: string;
  readonly spend: number;
  readonly fault: SpendFault | null;
  /** What the address said when this was typed, or says since because of it. */
  readonly stood: string;
}

/**
 * The spend a reader sets: local while it is typed, in the address as soon as it is valid. What cannot be read stays in
 * the field with its fault, and the last good spend stays in force. An address that changes by itself wins.
 */
export function useSpend(inAddress: string, onSpend: (spend: string) => void) {
  const [kept, setTyped] = useState<Typed | null>(null);
  const write = usePaced((spend: string) => {
    onSpend(spend);
    setTyped((typed) => typed && { ...typed, stood: spend });
  }, PAUSE);
  const isOurs = kept !== null && (kept.stood === inAddress || String(kept.spend) === inAddress);
  const typed = isOurs ? kept : null;
  const spend = typed?.spend ?? Number(inAddress);
  const set = (text: string, next: number, fault: SpendFault | null) => {
    setTyped({ text, spend: next, fault, stood: inAddress });
    if (fault === null && next !== spend) write(String(next));
  };
  return {
    spend,
    text: typed?.text ?? digits(spend),
    fault: typed?.fault ?? null,
    typeIn: (text: string) => {
      const read = readSpend(text);
      if ('fault' in read) set(text, spend, read.fault);
      else set(text, read.spend, null);
    },
    slideTo: (next: number) => set(digits(next), next, null),
    /** Writes a good amount in groups once the reader leaves the field. */
    tidy: () => typed?.fault === null && setTyped({ ...typed, text: digits(spend) }),
  };
}
