/** Makes one thing after the other, each when the one before is there. */
export async function inTurn<T, R>(
  all: readonly T[],
  make: (one: T, at: number) => Promise<R>,
  at = 0,
): Promise<readonly R[]> {
  if (at >= all.length) return [];
  const made = await make(all[at] as T, at);
  return [made, ...(await inTurn(all, make, at + 1))];
}
