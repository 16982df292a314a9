import { messages } from '#src/i18n/messages.ts';
import { writeAddress, type Address } from '#src/state/address.ts';
import { LanguageSwitch } from '../LanguageSwitch.tsx';
import { useLinksOut } from './use-links-out.ts';
import { EMBED_WORDS } from './words.ts';
import css from './embed.module.css';

interface EmbedBarProps {
  readonly address: Address;
  /** Where the atlas shows all of it. */
  readonly view: Pick<Address, 'route' | 'keys'>;
  readonly anchor?: string;
  /** What is shown was read outside the document. */
  readonly isOutside?: boolean;
}

/** Stays in sight however the frame is scrolled: the source, the languages, and the way to the atlas. */
export function EmbedBar({ address, view, anchor, isOutside = false }: EmbedBarProps) {
  const { lang } = address;
  useLinksOut();
  const href = writeAddress({ lang, ...view, unknown: [] }) + (anchor === undefined ? '' : `#${anchor}`);
  return (
    <footer className={css['bar']}>
      <p data-digits="date">
        {EMBED_WORDS[isOutside ? 'outside' : 'source'][lang]} <span>{`· ${messages.notOfficial[lang]}`}</span>
      </p>
      <LanguageSwitch address={address} />
      <a href={href} target="_blank" rel="noopener" data-atlas="">
        {EMBED_WORDS.open[lang]} <span aria-hidden="true">→</span>
        <span className="visually-hidden">{EMBED_WORDS.newTab[lang]}</span>
      </a>
    </footer>
  );
}
