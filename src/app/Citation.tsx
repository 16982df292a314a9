import { useState } from 'react';
import { HTML_LANG, LOCALES, type Locale, type Localized } from '#src/i18n/locales.ts';
import { figureLink } from './figure-link.ts';
import { Outcome } from './Outcome.tsx';
import type { Taken } from './take-away.ts';
import css from './card.module.css';

const WORDS = {
  cite: { en: 'Cite', tc: '引用', sc: '引用' },
  languages: { en: 'Language of the citation', tc: '引用語言', sc: '引用语言' },
  withLink: { en: 'With link', tc: '連同連結', sc: '附上链接' },
  copy: { en: 'Copy', tc: '複製', sc: '复制' },
} as const satisfies Record<string, Localized>;

/** What each language is called, in itself. */
const NAMES: Localized = { en: 'English', tc: '繁', sc: '简' };

interface CitationProps {
  readonly id: string;
  /** The citation in a language, with an address where one is given. */
  readonly text: (lang: Locale, address: string) => string;
  readonly locale: Locale;
}

/** How to cite the subject of a card, in any of the languages, to read and to copy. */
export function Citation({ id, text: say, locale }: CitationProps) {
  const [lang, setLang] = useState(locale);
  const [hasLink, setHasLink] = useState(true);
  const [taken, setTaken] = useState<Taken | null>(null);
  const text = say(lang, hasLink ? figureLink(id, lang) : '');
  const handleCopy = async () => {
    const { copyText } = await import('./take-away.ts');
    setTaken(await copyText(text));
  };
  return (
    <>
      <h3>{WORDS.cite[locale]}</h3>
      <p className={css['citation']} lang={HTML_LANG[lang]} data-digits="citation">
        {text}
      </p>
      <div className={css['ways']} role="group" aria-label={WORDS.languages[locale]}>
        {LOCALES.map((one) => (
          <button
            key={one}
            type="button"
            lang={HTML_LANG[one]}
            aria-pressed={one === lang}
            onClick={() => setLang(one)}
          >
            {NAMES[one]}
          </button>
        ))}
        <button type="button" aria-pressed={hasLink} onClick={() => setHasLink(!hasLink)}>
          {WORDS.withLink[locale]}
        </button>
        <button type="button" onClick={() => void handleCopy()}>
          {WORDS.copy[locale]}
        </button>
      </div>
      <Outcome taken={taken} locale={locale} />
    </>
  );
}
