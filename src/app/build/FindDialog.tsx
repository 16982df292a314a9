import { useEffect, useRef, useState, type ReactNode } from 'react';
import { statementFigure } from '#src/decks/statements.ts';
import { messages } from '#src/i18n/messages.ts';
import { useAddress } from '#src/state/use-address.ts';
import { sayFigure } from '#src/facts/words.ts';
import { useEdition } from '../edition.ts';
import { useFound, type Found } from './use-found.ts';
import { BUILD_WORDS } from './words.ts';
import css from './build.module.css';

interface FindDialogProps {
  readonly only?: Found['kind'] | null;
  /** What can be had without searching. */
  readonly children?: ReactNode;
  readonly onFound: (found: Found) => void;
  readonly onClose: () => void;
}

/** Opened as a modal dialog as soon as it stands; the browser gives the focus back when it is closed. */
function useModal() {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (ref.current && !ref.current.open) ref.current.showModal();
  }, []);
  return ref;
}

function Result({ found, onFound }: { readonly found: Found; readonly onFound: () => void }) {
  const edition = useEdition();
  const { lang } = useAddress().address;
  const figure = found.kind === 'figure' ? statementFigure(edition, found.id) : null;
  return (
    <li>
      <button type="button" data-found={found.id} onClick={onFound}>
        <span data-digits="name">{found.name}</span>
        {figure && <b data-fact={figure.id}>{sayFigure(figure, lang).text}</b>}
      </button>
    </li>
  );
}

const MOST = 60;

/** Finds an exhibit or a figure by any of its names in any language. */
export function FindDialog({ only = null, children, onFound, onClose }: FindDialogProps) {
  const ref = useModal();
  const edition = useEdition();
  const { lang } = useAddress().address;
  const [query, setQuery] = useState('');
  const found = useFound(edition, { query, only, lang });
  const label = (only === 'figure' ? BUILD_WORDS.findFigure : BUILD_WORDS.find)[lang];
  return (
    <dialog ref={ref} className={css['find']} aria-label={label} onClose={onClose}>
      <div className={css['findHead']}>
        <input
          type="search"
          aria-label={label}
          placeholder={label}
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
        <button type="button" onClick={() => ref.current?.close()}>
          {messages.close[lang]}
        </button>
      </div>
      {children}
      {found?.length === 0 && <p>{BUILD_WORDS.nothing[lang]}</p>}
      <ul>
        {found?.slice(0, MOST).map((one) => (
          <Result
            key={`${one.kind} ${one.id}`}
            found={one}
            onFound={() => {
              onFound(one);
              ref.current?.close();
            }}
          />
        ))}
      </ul>
    </dialog>
  );
}
