/** A face that takes characters from the texts, with the rule for which it draws. */
export interface Taker {
  readonly draws: (character: string) => Promise<boolean>;
  readonly taken: Set<string>;
}

/** Characters that no font needs to draw: controls, marks without shape, variation selectors. */
const SHAPELESS = /^(?:[\p{Cc}\p{Cf}\u2028\u2029]|\p{Variation_Selector})$/u;

/** Gives each character of a text to the first face of the stack that draws it; returns those no face draws. */
export async function deal(text: string, stack: readonly Taker[]): Promise<string[]> {
  const undrawn: string[] = [];
  for (const character of new Set(text)) {
    if (SHAPELESS.test(character)) continue;
    const taker = await firstThatDraws(character, stack);
    if (taker) taker.taken.add(character);
    else undrawn.push(character);
  }
  return undrawn;
}

async function firstThatDraws(character: string, stack: readonly Taker[]): Promise<Taker | undefined> {
  for (const taker of stack) if (await taker.draws(character)) return taker;
  return undefined;
}

export const sorted = (characters: Iterable<string>): string[] =>
  [...characters].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
