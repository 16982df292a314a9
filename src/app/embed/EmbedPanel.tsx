import { useState } from 'react';
import type { Exhibit } from '#src/exhibits/define.ts';
import type { Edition } from '#src/facts/edition.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { addressFor } from '#src/view/address-form.ts';
import type { Keys } from '#src/state/address.ts';
import { copyText, type Taken } from '../take/taken.ts';
import { Outcome } from '../Outcome.tsx';
import { embedAddress, embedSnippet, embedTitle, type EmbedChoice } from './snippet.ts';
import { EMBED_WORDS } from './words.ts';
import css from './embed-panel.module.css';

const LANGUAGES: Readonly<Record<Locale, string>> = { en: 'English', tc: '繁體中文', sc: '简体中文' };
const THEMES = { reader: null, light: 'light', dark: 'dark' } as const;
const THEME_NAMES = { reader: EMBED_WORDS.reader, light: messages.themeLight, dark: messages.themeDark } as const;

interface SelectProps<Id extends string> {
  readonly label: string;
  readonly options: Readonly<Record<Id, string>>;
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

function Select<Id extends string>({ label, options, chosen, onChoose }: SelectProps<Id>) {
  return (
    <label>
      {label}
      <select value={chosen} onChange={(event) => onChoose(event.target.value as Id)}>
        {(Object.keys(options) as Id[]).map((id) => (
          <option key={id} value={id}>
            {options[id]}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ChoiceProps {
  readonly choice: EmbedChoice;
  readonly locale: Locale;
  readonly onChange: (choice: EmbedChoice) => void;
}

function Choices({ choice, locale, onChange }: ChoiceProps) {
  const themes = {
    reader: THEME_NAMES.reader[locale],
    light: THEME_NAMES.light[locale],
    dark: THEME_NAMES.dark[locale],
  };
  return (
    <div className={css['choices']}>
      <Select
        label={messages.language[locale]}
        options={LANGUAGES}
        chosen={choice.lang}
        onChoose={(lang) => onChange({ ...choice, lang: LOCALES.find((one) => one === lang) ?? locale })}
      />
      <Select
        label={messages.theme[locale]}
        options={themes}
        chosen={choice.theme ?? 'reader'}
        onChoose={(theme) => onChange({ ...choice, theme: THEMES[theme] })}
      />
    </div>
  );
}

interface EmbedPanelProps {
  readonly exhibit: Exhibit;
  readonly edition: Edition;
  readonly keys: Keys;
  readonly locale: Locale;
  readonly height: number;
  readonly onClose: () => void;
}

/** The code of a frame that shows an exhibit as the reader sees it now, to copy into another page. */
export function EmbedPanel({ exhibit, edition, keys, locale, height, onClose }: EmbedPanelProps) {
  const [choice, setChoice] = useState<EmbedChoice>({ lang: locale, theme: null });
  const [taken, setTaken] = useState<Taken | null>(null);
  const path = embedAddress(exhibit.id, keys, choice);
  const code = embedSnippet(addressFor(path), embedTitle(exhibit, edition, choice.lang), height);
  return (
    <>
      <h2 id="embed-panel">{EMBED_WORDS.panel[locale]}</h2>
      <p>{EMBED_WORDS.panelMore[locale]}</p>
      <Choices choice={choice} locale={locale} onChange={setChoice} />
      <textarea
        readOnly
        rows={5}
        spellCheck={false}
        value={code}
        aria-label={EMBED_WORDS.code[locale]}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={css['ways']}>
        <button type="button" onClick={() => void copyText(code, locale).then(setTaken)}>
          {EMBED_WORDS.copy[locale]}
        </button>
        <a href={path} target="_blank" rel="noopener">
          {EMBED_WORDS.preview[locale]} <span aria-hidden="true">→</span>
          <span className="visually-hidden">{EMBED_WORDS.newTab[locale]}</span>
        </a>
        <button type="button" onClick={onClose}>
          {messages.close[locale]}
        </button>
      </div>
      <Outcome taken={taken} />
    </>
  );
}
