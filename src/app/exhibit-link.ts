import { choiceFor, readAddress, writeAddress, type Keys } from '#src/state/address.ts';

/** The absolute address of one exhibit as it is shown now: other exhibits' choices are left out. */
export function exhibitLink(id: string): string {
  const { address } = readAddress(location.pathname, location.search);
  const own = (pairs: readonly string[] | undefined) => {
    const choice = choiceFor(pairs, id);
    return choice === undefined ? [] : [`${id}:${choice}`];
  };
  const { ed, as, by, sel } = address.keys;
  const keys: Keys = { ...(ed && { ed }), as: own(as), by: own(by), sel: own(sel) };
  return `${location.origin}${writeAddress({ ...address, keys, unknown: [] })}#${id}`;
}
