import { setTimeout as wait } from 'node:timers/promises';
import type { Body } from './bodies.ts';

/** What a test lets go wrong with every request whose path matches. */
export interface Fault {
  readonly path: RegExp;
  readonly kind: 'missing' | 'html' | 'reset' | 'corrupt' | 'stall';
  /** How long a stall lasts; 30 s unless told. */
  readonly ms?: number;
}

/** The same body with one byte in its middle changed, as a bad disk or cable would. */
export function corrupt(body: Body): Body {
  const bytes = Buffer.from(body.bytes);
  const middle = bytes.length >> 1;
  if (bytes.length > 0) bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  return { ...body, bytes };
}

export async function stall({ ms = 30_000 }: Fault) {
  await wait(ms, undefined, { ref: false });
}
