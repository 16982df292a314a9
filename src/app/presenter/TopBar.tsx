import { HTML_LANG, LOCALES } from '#src/i18n/locales.ts';
import { writeAddress } from '#src/state/address.ts';
import { ROOM_NAMES } from '../show/room-words.ts';
import { AudienceState } from './AudienceState.tsx';
import type { Talk } from './talk.ts';
import { ROOM_FULL_NAMES, sayEdition, saySlideOf, WORDS } from './words.ts';
import css from './presenter.module.css';

interface TopBarProps {
  readonly talk: Talk;
  readonly otherVersion: boolean;
  readonly onEnd: () => void;
}

/** The speaker's own language. */
function OwnLanguage({ talk }: { readonly talk: Talk }) {
  const { address, locale } = talk;
  return (
    <nav className={css['own']} aria-label={WORDS.own[locale]}>
      {LOCALES.map((lang) => (
        <a
          key={lang}
          href={writeAddress({ ...address, lang })}
          hrefLang={HTML_LANG[lang]}
          lang={HTML_LANG[lang]}
          aria-label={ROOM_FULL_NAMES[lang]}
          aria-current={lang === locale ? 'true' : undefined}
        >
          {ROOM_NAMES[lang]}
        </a>
      ))}
    </nav>
  );
}

/** What is spoken to, how far it is, whether it still holds, and who is connected. */
export function TopBar({ talk, otherVersion, onEnd }: TopBarProps) {
  const { deck, show, drift, locale } = talk;
  const changed = drift.slides.filter(({ state }) => state !== 'same').length;
  return (
    <header className={css['bar']}>
      <h1>{deck.title[locale]}</h1>
      <p data-digits="count">{saySlideOf[locale](show.slide + 1, deck.slides.length)}</p>
      <p className={css['edition']} data-digits="count" data-changed={changed > 0 ? '' : undefined}>
        {sayEdition[locale](changed)}
      </p>
      <OwnLanguage talk={talk} />
      <AudienceState talk={talk} otherVersion={otherVersion} />
      <button type="button" className={css['end']} onClick={onEnd}>
        {WORDS.end[locale]}
      </button>
    </header>
  );
}
