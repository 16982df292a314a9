import { choiceFor, readHere, writeAddress, type Keys } from '#src/state/address.ts';
import { addressFor } from '#src/view/address-form.ts';

/** What an address says of one exhibit: other exhibits' choices are left out. */
export function ownKeys(id: string, { ed, as, by, sel }: Keys): Keys {
  const own = (pairs: readonly string[] | undefined) => {
    const choice = choiceFor(pairs, id);
    return choice === undefined ? [] : [`${id}:${choice}`];
  };
  return { ...(ed && { ed }), as: own(as), by: own(by), sel: own(sel) };
}

/** The absolute address of one exhibit as it is shown now. */
export function exhibitLink(id: string): string {
  const { address } = readHere();
  return addressFor(`${writeAddress({ ...address, keys: ownKeys(id, address.keys), unknown: [] })}#${id}`);
}

/** The absolute address of the view as it is shown now. */
export const addressHere = () => addressFor(writeAddress(readHere().address));
