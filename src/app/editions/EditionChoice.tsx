import { withChoice, writeAddress } from '#src/state/address.ts';
import { changeKeys, useAddress } from '#src/state/use-address.ts';
import { ChoiceMenu } from '#src/ui/ChoiceMenu.tsx';
import ledger from '../pages/ledger.module.css';
import css from './editions-compared.module.css';
import { nameOf } from './edition-name.ts';
import type { Editions } from './use-editions.ts';
import { WORDS } from './words.ts';

type SideName = 'older' | 'newer';

function SideMenu({ side, editions }: { readonly side: SideName; readonly editions: Editions }) {
  const { address } = useAddress();
  const { lang, keys } = address;
  const chosen = editions[side];
  const hrefOf = (key: string) => writeAddress(changeKeys(address, { only: withChoice(keys.only, side, key) }));
  return (
    <ChoiceMenu
      className={ledger['facet']}
      name={WORDS[side][lang]}
      said={chosen ? nameOf(chosen, lang) : ''}
      choices={editions.all.map((one) => ({
        id: `${side}:${one.key}`,
        words: nameOf(one, lang),
        href: hrefOf(one.key),
      }))}
      chosen={chosen ? `${side}:${chosen.key}` : null}
      locale={lang}
    />
  );
}

/** Which two editions are compared; the choice stands in the address. */
export function EditionChoice({ editions }: { readonly editions: Editions }) {
  const { lang } = useAddress().address;
  return (
    <div className={`${ledger['filters']} ${css['choice']}`} role="group" aria-label={WORDS.choose[lang]}>
      <SideMenu side="older" editions={editions} />
      <SideMenu side="newer" editions={editions} />
    </div>
  );
}
