import type { Figure } from '#src/facts/figure.ts';

/** What was asked of figures. */
export type Asked = 'sum' | 'compare' | 'share';

/** Why the atlas does not answer. Each reason has its sentence in `refusal-words.ts`. */
export type Reason =
  | 'too-few'
  | 'same-figure'
  | 'origin'
  | 'counting-rule'
  | 'unit'
  | 'nature'
  | 'own-average'
  | 'base'
  | 'part-whole'
  | 'counted'
  | 'as-of'
  | 'as-of-not-stated'
  | 'event-date'
  | 'status'
  | 'not-additive'
  | 'not-a-part'
  | 'bounds'
  | 'over-whole'
  | 'apart-not-stated'
  | 'no-amount';

/** A typed no: which figures stand in the way of what, and why. Part before whole, otherwise in order of id. */
export interface Refusal {
  readonly asked: Asked;
  readonly reason: Reason;
  readonly figures: readonly Figure[];
}

/** A value, or the reason why there is none. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export const refuse = (asked: Asked, reason: Reason, figures: readonly Figure[]) =>
  ({ ok: false, refusal: { asked, reason, figures } }) as const;

export const answer = <T>(value: T) => ({ ok: true, value }) as const;
