import { useId, type KeyboardEvent } from 'react';
import { messages } from '#src/i18n/messages.ts';
import { LONGEST_QUERY } from '#src/queries/search-index.ts';
import type { Address } from '#src/state/address.ts';
import { useEdition } from '../edition.ts';
import { resultId, Results } from './Results.tsx';
import { Tally } from './Tally.tsx';
import { useSearch } from './use-search.ts';
import { SEARCH_WORDS } from './words.ts';
import css from './palette.module.css';

/** The browser completes and corrects nothing: names are no words of a dictionary. */
const FIELD = {
  autoComplete: 'off',
  autoCapitalize: 'off',
  spellCheck: false,
  enterKeyHint: 'go',
  maxLength: LONGEST_QUERY,
} as const;

/** The field and what it finds. */
export function SearchBox({ address, onClose }: { readonly address: Address; readonly onClose: () => void }) {
  const id = useId();
  const edition = useEdition();
  const { query, listing, chosen, ask, move } = useSearch();
  const { lang } = address;
  const handleKeyDown = (event: KeyboardEvent) => {
    // While an input method composes, its keys are its own.
    if (event.nativeEvent.isComposing || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') document.getElementById(resultId(id, chosen))?.click();
    else if (!move(event.key)) return;
    event.preventDefault();
  };
  return (
    <div className={css['box']}>
      <div className={css['field']}>
        <input
          {...FIELD}
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-label={SEARCH_WORDS.what[lang]}
          placeholder={SEARCH_WORDS.what[lang]}
          aria-expanded={listing !== null}
          aria-controls={id}
          aria-activedescendant={chosen >= 0 ? resultId(id, chosen) : undefined}
          value={query}
          onChange={(event) => ask(event.target.value)}
          onKeyDown={handleKeyDown}
        />
        <button type="button" onClick={onClose}>
          {messages.close[lang]}
        </button>
      </div>
      <Tally query={query} listing={listing} locale={lang} />
      {listing && <Results id={id} listing={listing} chosen={chosen} asked={{ query, address, edition }} />}
    </div>
  );
}
