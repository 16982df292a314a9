import { choiceFor, readHere, writeAddress, type Keys } from '#src/state/address.ts';
import { addressFor } from '#src/view/address-form.ts';

/** The absolute address of one exhibit as it is shown now: other exhibits' choices are left out. */
export function exhibitLink(id: string): string {
  const { address } = readHere();
  const own = (pairs: readonly string[] | undefined) => {
    const choice = choiceFor(pairs, id);
    return choice === undefined ? [] : [`${id}:${choice}`];
  };
  const { ed, as, by, sel } = address.keys;
  const keys: Keys = { ...(ed && { ed }), as: own(as), by: own(by), sel: own(sel) };
  return addressFor(`${writeAddress({ ...address, keys, unknown: [] })}#${id}`);
}
