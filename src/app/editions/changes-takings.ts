import { addressHere } from '../exhibit-link.ts';
import { sayAsOf } from '#src/facts/date-words.ts';
import type { Edition, Fact } from '#src/facts/edition.ts';
import { sayWithUnit } from '#src/facts/spoken.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { SEMICOLON } from '#src/i18n/punctuation.ts';
import type { ChangeGroup } from '#src/queries/edition-changes/change-facets.ts';
import type { FactChange } from '#src/queries/edition-changes/compare-editions.ts';
import type { Cell, Column, TakenTable } from '#src/takeaway/taken-table.ts';
import type { Takings } from '../take/takings.ts';
import { sayChange } from './change-words.ts';
import { sayFact } from './EditionFigure.tsx';
import { nameOf } from './edition-name.ts';
import type { Candidate } from './use-editions.ts';
import { FACET_WORDS, MOVED, STATE_WORDS, WORDS } from './words.ts';

interface Shown {
  readonly older: Candidate;
  readonly newer: Candidate;
  readonly groups: readonly ChangeGroup[];
  readonly locale: Locale;
}

const dateOf = (fact: Fact | null, locale: Locale): Cell =>
  fact === null || fact.asOf === null ? null : sayAsOf(fact.asOf, locale);

const shownOf = (fact: Fact | null, edition: Edition, locale: Locale): Cell =>
  fact === null ? WORDS.notHere[locale] : sayFact(fact, edition, locale);

/** How far it moved and what else changed, as the page says it. */
function howOf(change: FactChange, { older, newer, locale }: Shown): string {
  const { difference } = change;
  const moved = difference?.ok
    ? [MOVED[locale][difference.value.direction] + sayWithUnit(difference.value.figure, locale).text]
    : [];
  const phrases = sayChange(change, { older: older.edition, newer: newer.edition }, locale);
  return [...moved, ...phrases].join(SEMICOLON[locale]);
}

function columnsIn(locale: Locale): readonly Column[] {
  const { older, newer, what, how, date } = WORDS;
  const dated = (side: string) => `${side}${locale === 'en' ? ', ' : '，'}${date[locale]}`;
  return [
    { id: 'state', head: FACET_WORDS.state[locale] },
    { id: 'subject', head: WORDS.about[locale] },
    { id: 'label', head: what[locale] },
    { id: 'section', head: FACET_WORDS.section[locale] },
    { id: 'older', head: older[locale] },
    { id: 'olderDate', head: dated(older[locale]) },
    { id: 'newer', head: newer[locale] },
    { id: 'newerDate', head: dated(newer[locale]) },
    { id: 'how', head: how[locale] },
    { id: 'id', head: 'id', only: 'file' },
  ];
}

function rowOf(change: FactChange, shown: Shown): readonly Cell[] {
  const { older, newer, locale } = shown;
  const { was, is, state, id } = change;
  const fact = is ?? was;
  const edition = (is ? newer : older).edition;
  return [
    STATE_WORDS[state][locale],
    fact?.subject[locale] ?? null,
    fact?.label[locale] ?? null,
    fact ? edition.section(fact.source.section).short[locale] : null,
    shownOf(was, older.edition, locale),
    dateOf(was, locale),
    shownOf(is, newer.edition, locale),
    dateOf(is, locale),
    howOf(change, shown),
    id,
  ];
}

/** The changes as they are listed, in words; numbers of two editions are never two numbers of one column to be added. */
export function changesTakings(shown: Shown): Takings {
  const { older, newer, groups, locale } = shown;
  const isOwn = older.file !== null || newer.file !== null;
  const table: TakenTable = {
    about: {
      id: 'editions',
      title: `${WORDS.changes[locale]}${locale === 'en' ? ': ' : '：'}${nameOf(older, locale)} → ${nameOf(newer, locale)}`,
      sub: '',
      asOf: '',
      source: '',
      caution: isOwn ? WORDS.own[locale] : '',
      address: addressHere(),
      // Of a reader's own file the atlas vouches for nothing: what can be cited is its own edition.
      edition: (newer.file === null ? newer : older).edition,
    },
    columns: columnsIn(locale),
    rows: groups.flatMap(({ facts }) => facts.map((change) => rowOf(change, shown))),
    locale,
  };
  return { table };
}
