import { useState } from 'react';
import { HTML_LANG, LOCALES, type Locale, type Localized } from '#src/i18n/locales.ts';
import { figureLink } from './figure-link.ts';
import { Outcome } from './Outcome.tsx';
import type { Taken } from './take/taken.ts';
import { TAKING } from './take/words.ts';
import css from './card.module.css';

const WORDS = {
  cite: { en: 'Cite', tc: '引用', sc: '引用' },
  languages: { en: 'Language of the citation', tc: '引用語言', sc: '引用语言' },
  forms: { en: 'Form of the citation', tc: '引用格式', sc: '引用格式' },
  withLink: { en: 'With link', tc: '連同連結', sc: '附上链接' },
  copy: { en: 'Copy', tc: '複製', sc: '复制' },
} as const satisfies Record<string, Localized>;

/** What each language is called, in itself. */
const NAMES: Localized = { en: 'English', tc: '繁', sc: '简' };

const FORMS = ['text', 'bibtex', 'csl'] as const;
export type CitationForm = (typeof FORMS)[number];
const FORM_NAMES = { bibtex: 'BibTeX', csl: 'CSL-JSON' } as const;

/** A citation that a reader asked for; the address is empty where none is wanted. */
export interface CitationAsked {
  readonly lang: Locale;
  readonly form: CitationForm;
  readonly address: string;
}

interface CitationProps {
  readonly id: string;
  readonly write: (asked: CitationAsked) => string;
  readonly locale: Locale;
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly T[];
  readonly chosen: T;
  readonly nameOf: (option: T) => string;
  readonly onChoose: (option: T) => void;
}

function Choice<T extends string>({ label, options, chosen, nameOf, onChoose }: ChoiceProps<T>) {
  return (
    <div role="group" aria-label={label}>
      {options.map((one) => (
        <button
          key={one}
          type="button"
          lang={one in HTML_LANG ? HTML_LANG[one as Locale] : undefined}
          aria-pressed={one === chosen}
          onClick={() => onChoose(one)}
        >
          {nameOf(one)}
        </button>
      ))}
    </div>
  );
}

interface WaysProps {
  readonly locale: Locale;
  readonly lang: Locale;
  readonly form: CitationForm;
  readonly hasLink: boolean;
  readonly onLang: (lang: Locale) => void;
  readonly onForm: (form: CitationForm) => void;
  readonly onLink: () => void;
  readonly onCopy: () => void;
}

/** In which language and form, with or without its address, and the button that copies it. */
function Ways({ locale, lang, form, hasLink, onLang, onForm, onLink, onCopy }: WaysProps) {
  const languages = { label: WORDS.languages[locale], nameOf: (one: Locale) => NAMES[one] };
  const formName = (one: CitationForm) => (one === 'text' ? TAKING.citeText[locale] : FORM_NAMES[one]);
  return (
    <>
      <div className={css['ways']}>
        <Choice {...languages} options={LOCALES} chosen={lang} onChoose={onLang} />
        <button type="button" aria-pressed={hasLink} onClick={onLink}>
          {WORDS.withLink[locale]}
        </button>
      </div>
      <div className={css['ways']}>
        <Choice label={WORDS.forms[locale]} options={FORMS} chosen={form} nameOf={formName} onChoose={onForm} />
        <button type="button" className={css['copy']} onClick={onCopy}>
          {WORDS.copy[locale]}
        </button>
      </div>
    </>
  );
}

/** How to cite the subject of a card, in any of the languages and forms, to read and to copy. */
export function Citation({ id, write, locale }: CitationProps) {
  const [lang, setLang] = useState(locale);
  const [form, setForm] = useState<CitationForm>('text');
  const [hasLink, setHasLink] = useState(true);
  const [taken, setTaken] = useState<Taken | null>(null);
  const text = write({ lang, form, address: hasLink ? figureLink(id, lang) : '' });
  const copy = async () => {
    const { copyText } = await import('./take/taken.ts');
    setTaken(await copyText(text, locale));
  };
  return (
    <>
      <h3>{WORDS.cite[locale]}</h3>
      <p className={css['citation']} lang={HTML_LANG[lang]} data-digits="citation" data-form={form}>
        {text}
      </p>
      <Ways
        {...{ locale, lang, form, hasLink }}
        onLang={setLang}
        onForm={setForm}
        onLink={() => setHasLink(!hasLink)}
        onCopy={() => void copy()}
      />
      <Outcome taken={taken} />
    </>
  );
}
