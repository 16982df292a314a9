import { writePath } from '#src/state/routes.ts';
import { useAddress } from '#src/state/use-address.ts';
import { SHOW_WORDS } from './words.ts';
import { BRIEFING_WORDS } from '../briefings/words.ts';
import css from './play.module.css';

/** There is no briefing of this name, here or in this browser. */
export function NoDeck({ id }: { readonly id: string }) {
  const { lang } = useAddress().address;
  return (
    <div className={css['none']}>
      <h1>{SHOW_WORDS.none[lang]}</h1>
      <p>
        {SHOW_WORDS.noneMore[lang]} <code data-digits="name">{id}</code>
      </p>
      <p>
        <a href={writePath(lang, { page: 'briefings' })}>{BRIEFING_WORDS.all[lang]}</a>
      </p>
    </div>
  );
}
