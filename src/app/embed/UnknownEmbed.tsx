import { useAddress } from '#src/state/use-address.ts';
import { EmbedBar } from './EmbedBar.tsx';
import { Missing } from './Missing.tsx';
import { EMBED_WORDS } from './words.ts';
import css from './embed.module.css';

/** An embed whose address names no exhibit. */
export function UnknownEmbed() {
  const { address } = useAddress();
  return (
    <div className={css['embed']} data-embed="">
      <Missing title={EMBED_WORDS.unknown} more={EMBED_WORDS.unknownMore} locale={address.lang} />
      <EmbedBar address={address} view={{ route: { page: 'overview' }, keys: {} }} />
    </div>
  );
}
