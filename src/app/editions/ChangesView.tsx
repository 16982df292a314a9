import { useMemo } from 'react';
import { digits } from '#src/i18n/format.ts';
import {
  CHANGE_FACETS,
  changeOptions,
  countStates,
  groupChanges,
  type ChangeChoices,
  type ChangeFacet,
} from '#src/queries/edition-changes/change-facets.ts';
import { CHANGE_STATES, compareEditions, type EditionChanges } from '#src/queries/edition-changes/compare-editions.ts';
import { choiceFor, withChoice, writeAddress } from '#src/state/address.ts';
import { changeKeys, useAddress } from '#src/state/use-address.ts';
import { ChoiceMenu } from '#src/ui/ChoiceMenu.tsx';
import audit from '../pages/audit/audit.module.css';
import ledger from '../pages/ledger.module.css';
import { TakeMenu } from '../TakeMenu.tsx';
import { ChangeTable } from './ChangeTable.tsx';
import css from './editions-compared.module.css';
import type { Candidate } from './use-editions.ts';
import { FACET_WORDS, shownOf, STATE_WORDS, WORDS } from './words.ts';

/** How many statements are in each state; each count leads to them. */
function Counts({ changes }: { readonly changes: EditionChanges }) {
  const { address } = useAddress();
  const { lang, keys } = address;
  const counts = countStates(changes);
  return (
    <div className={audit['summary']}>
      <ul aria-label={WORDS.changes[lang]}>
        {CHANGE_STATES.map((state) => (
          <li key={state} data-count={state}>
            <b data-digits="count">{digits(counts[state])}</b>
            <a href={writeAddress(changeKeys(address, { only: withChoice(keys.only, 'state', state) }))}>
              {STATE_WORDS[state][lang]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface FacetProps {
  readonly facet: ChangeFacet;
  readonly changes: EditionChanges;
  readonly choices: ChangeChoices;
}

function Facet({ facet, changes, choices }: FacetProps) {
  const { address } = useAddress();
  const { lang, keys } = address;
  const hrefOf = (choice: string | null) =>
    writeAddress(changeKeys(address, { only: withChoice(keys.only, facet, choice) }));
  const none = (facet === 'state' ? WORDS.differing : WORDS.all)[lang];
  const options = changeOptions(changes, facet, choices).map(({ choice, section, count }) => ({
    id: `${facet}:${choice}`,
    words: section?.short[lang] ?? STATE_WORDS[choice as keyof typeof STATE_WORDS][lang],
    href: hrefOf(choice),
    count,
  }));
  const chosen = options.find(({ id }) => id === `${facet}:${choices[facet]}`);
  return (
    <ChoiceMenu
      className={ledger['facet']}
      name={FACET_WORDS[facet][lang]}
      said={chosen?.words ?? none}
      choices={[{ id: null, words: none, href: hrefOf(null) }, ...options]}
      chosen={chosen?.id ?? null}
      locale={lang}
    />
  );
}

/** The choices of an address that mean something here; others show all. */
function readChoices(only: readonly string[] | undefined, changes: EditionChanges): ChangeChoices {
  const state = choiceFor(only, 'state');
  const section = choiceFor(only, 'section');
  const sections = [...changes.newer.sections, ...changes.older.sections];
  return {
    ...(state !== undefined && CHANGE_STATES.some((one) => one === state) && { state }),
    ...(section !== undefined && sections.some(({ id }) => id === section) && { section }),
  };
}

/** All that differs between two editions, or what of it the reader asks for. */
export function ChangesView({ older, newer }: { readonly older: Candidate; readonly newer: Candidate }) {
  const { address } = useAddress();
  const { lang, keys } = address;
  const changes = useMemo(() => compareEditions(older.edition, newer.edition), [older.edition, newer.edition]);
  const choices = readChoices(keys.only, changes);
  const groups = groupChanges(changes, choices);
  const shown = groups.reduce((sum, { facts }) => sum + facts.length, 0);
  const isFiltered = Object.keys(choices).length > 0;
  const showAll = withChoice(withChoice(keys.only, 'state', null), 'section', null);
  return (
    <div className={css['changes']}>
      <Counts changes={changes} />
      <div className={ledger['filters']} role="group" aria-label={WORDS.filters[lang]}>
        {CHANGE_FACETS.map((facet) => (
          <Facet key={facet} facet={facet} changes={changes} choices={choices} />
        ))}
        {isFiltered && (
          <a className={ledger['showAll']} href={writeAddress(changeKeys(address, { only: showAll }))}>
            {WORDS.showAll[lang]}
          </a>
        )}
        <p role="status" data-digits="count">
          {shownOf[lang](digits(shown), digits(changes.facts.length))}
        </p>
        <TakeMenu
          locale={lang}
          take={async () =>
            (await import('./changes-takings.ts')).changesTakings({ older, newer, groups, locale: lang })
          }
        />
      </div>
      {shown === 0 && <p>{(isFiltered ? WORDS.none : WORDS.noChange)[lang]}</p>}
      <ChangeTable groups={groups} changes={changes} locale={lang} />
    </div>
  );
}
