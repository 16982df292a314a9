import type { Edition } from '#src/facts/edition.ts';
import { figureName } from '#src/queries/refusal-words.ts';
import type { Address } from '#src/state/address.ts';
import { useTurnedAway } from '#src/state/turned-away.ts';
import { findCard } from '../find-card.ts';
import css from './tray.module.css';
import { full } from './words.ts';

/** Why a figure was not taken, for as long as the comparison that turned it away stays as it is. */
export function TurnedAway({ address, edition }: { readonly address: Address; readonly edition: Edition }) {
  const refused = useTurnedAway();
  const figure = refused?.full === address.keys.cmp?.join(',') ? findCard(refused?.id ?? '', edition)?.figure : null;
  return (
    <div role="alert">
      {figure && (
        <p className={css['full']} data-digits="name">
          {full[address.lang](figureName(figure, address.lang, edition))}
        </p>
      )}
    </div>
  );
}
