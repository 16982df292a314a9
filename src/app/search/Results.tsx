import { useEffect, type MouseEvent } from 'react';
import type { Listing } from './groups.ts';
import { Result, type Asked } from './Result.tsx';
import { GROUP_WORDS, SEARCH_WORDS } from './words.ts';
import css from './palette.module.css';

interface ResultsProps {
  /** Also the beginning of the ids of its results. */
  readonly id: string;
  readonly listing: Listing;
  readonly chosen: number;
  readonly asked: Asked;
}

/** The id of the result at a place of the listing. */
export const resultId = (id: string, at: number) => `${id}-${at}`;

const keepFocus = (event: MouseEvent) => event.preventDefault();

/** The results by kind, as the list of the field above. */
export function Results({ id, listing, chosen, asked }: ResultsProps) {
  const { lang } = asked.address;
  useEffect(() => {
    if (listing.members[chosen]) document.getElementById(resultId(id, chosen))?.scrollIntoView({ block: 'nearest' });
  }, [id, chosen, listing]);
  return (
    <div
      id={id}
      role="listbox"
      aria-label={SEARCH_WORDS.results[lang]}
      className={css['results']}
      onMouseDown={keepFocus}
      tabIndex={-1}
    >
      {listing.groups.map(({ name, members }) => (
        <div key={name} role="group" aria-labelledby={`${id}-${name}`}>
          <p id={`${id}-${name}`} role="presentation" className={css['group']}>
            {GROUP_WORDS[name][lang]}
          </p>
          {members.map((found) => {
            const at = listing.members.indexOf(found);
            return (
              <Result
                key={`${found.kind}:${found.id}`}
                id={resultId(id, at)}
                found={found}
                isChosen={at === chosen}
                asked={asked}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}
