import type { Figure } from '#src/facts/figure.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { figureName } from '#src/queries/refusal-words.ts';
import { MOST_COMPARED, writeAddress, type Address } from '#src/state/address.ts';
import { turnAway } from '#src/state/turned-away.ts';
import { changeKeys, useAddress } from '#src/state/use-address.ts';
import { useEdition } from '../edition.ts';
import css from './compare-link.module.css';
import { WORDS } from './words.ts';

/** The address with these figures in the comparison. */
export const comparing = (address: Address, ids: readonly string[]) =>
  writeAddress(changeKeys(address, { cmp: ids.length > 0 ? [...ids] : undefined }));

interface CompareLinkProps {
  readonly figure: Figure;
  readonly locale: Locale;
  /** Where the column or the line already says what it is about. */
  readonly short?: boolean;
}

/** Adds a figure to the comparison or removes it: a link, as the comparison stands in the address. A full one says so. */
export function CompareLink({ figure, locale, short = false }: CompareLinkProps) {
  const { address } = useAddress();
  const edition = useEdition();
  const { id } = figure;
  const compared = address.keys.cmp ?? [];
  if (address.route.page === 'embed') return null;
  const isIn = compared.includes(id);
  const whose = <span className="visually-hidden">: {figureName(figure, locale, edition)}</span>;
  if (!isIn && compared.length >= MOST_COMPARED) {
    return (
      <button type="button" className={css['compare']} onClick={() => turnAway(id, compared)}>
        {WORDS[short ? 'shortAdd' : 'add'][locale]}
        {whose}
      </button>
    );
  }
  const words = isIn ? WORDS[short ? 'shortRemove' : 'remove'] : WORDS[short ? 'shortAdd' : 'add'];
  const next = isIn ? compared.filter((one) => one !== id) : [...compared, id];
  return (
    <a className={css['compare']} href={comparing(address, next)} data-compared={isIn}>
      {words[locale]}
      {whose}
    </a>
  );
}
