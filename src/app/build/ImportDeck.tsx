import { useRef } from 'react';
import { sayFault, sayWhere } from '#src/decks/deck-fault.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { writePath } from '#src/state/routes.ts';
import type { Imported } from './import-decks.ts';
import type { Import } from './use-import.ts';
import { BUILD_WORDS, UNSAVED } from './words.ts';
import css from './build.module.css';

/** What became of one file, with every fault and its place. */
function Result({ result, locale }: { readonly result: Imported; readonly locale: Locale }) {
  const { file, deck, keeping, faults } = result;
  if (deck)
    return (
      <li>
        {BUILD_WORDS.imported[locale]}{' '}
        <a href={writePath(locale, { page: 'build', deck: deck.id, slide: 1 })} data-digits="name">
          {deck.title[locale]}
        </a>
        {keeping !== null && keeping !== 'saved' && <p className={css['warning']}>{UNSAVED[keeping][locale]}</p>}
      </li>
    );
  return (
    <li>
      <b data-digits="name">{file}</b>
      <p>{BUILD_WORDS.notImported[locale]}</p>
      {keeping === 'too-many' && <p>{BUILD_WORDS.noRoom[locale]}</p>}
      <Faults faults={faults} locale={locale} />
    </li>
  );
}

interface FaultsProps {
  readonly faults: Imported['faults'];
  readonly locale: Locale;
}

/** What is wrong with a text, where, and what can be done. */
export function Faults({ faults, locale }: FaultsProps) {
  return (
    <ul className={css['faults']} data-digits="notice">
      {faults.map((fault) => (
        <li key={`${fault.path} ${fault.code} ${fault.detail}`}>
          <code>{sayWhere(fault, locale)}</code> {sayFault(fault, locale)}
        </li>
      ))}
    </ul>
  );
}

interface ImportProps {
  readonly from: Import;
  readonly locale: Locale;
}

/** Opens a file of a briefing. */
export function ImportButton({ from, locale }: ImportProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {BUILD_WORDS.import[locale]}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        multiple
        hidden
        aria-label={BUILD_WORDS.import[locale]}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          void from.open(files);
        }}
      />
    </>
  );
}

/** What became of the files that were opened. */
export function ImportResults({ from, locale }: ImportProps) {
  return (
    <div role="status" className={css['results']} data-over={from.isOver || undefined}>
      {from.imported.length > 0 && (
        <>
          <ul>
            {from.imported.map((result) => (
              <Result key={result.file + (result.deck?.id ?? '')} result={result} locale={locale} />
            ))}
          </ul>
          <button type="button" className={css['way']} onClick={from.forget}>
            {messages.dismiss[locale]}
          </button>
        </>
      )}
    </div>
  );
}
