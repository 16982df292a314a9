import { addressHere } from '../exhibit-link.ts';
import { sayEventDate } from '#src/facts/date-words.ts';
import type { Edition, Entity, Fact } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import { NATURE_WORDS } from '#src/facts/vocabulary-words.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { countFigures } from '#src/queries/derivations-of-figures.ts';
import { countAmounts, countKinds } from '#src/queries/derivations-of-money.ts';
import { datedEntries } from '#src/queries/dated-facts.ts';
import { factsAbout } from '#src/queries/facts-about.ts';
import type { FigureRow } from '#src/queries/figure-rows.ts';
import type { MoneyGroup } from '#src/queries/money.ts';
import { moneyFigures } from '#src/queries/money.ts';
import { figureName } from '#src/queries/refusal-words.ts';
import { timelineState } from '#src/queries/timeline-facets.ts';
import { isShown } from '#src/queries/timeline-lanes.ts';
import { recurringEvents, undatedEvents } from '#src/queries/timeline.ts';
import { STATE_WORDS } from '#src/view/lane-words.ts';
import { plainSentence } from '#src/view/sentence.ts';
import { ENTITY_WORDS } from '../entity/entity-words.ts';
import type { CardSubject } from '../find-card.ts';
import { KIND_OF_ROW, KIND_WORDS, shownOf as figuresShown, titleOf, WORDS as FIGURES } from '../figures/words.ts';
import type { Figures } from '../figures/use-figures.ts';
import { partOf, shownOf as amountsShown, subtitle, TITLE, WORDS as LEDGER } from '../pages/ledger-words.ts';
import type { Timeline } from '../timeline/use-timeline.ts';
import { WORDS as TIMELINE } from '../timeline/words.ts';
import { factRow, figureRow, listTable } from './fact-rows.ts';
import { siteTable } from './site-table.ts';
import { subOf } from '../places/title.ts';
import type { Places } from '../places/use-places.ts';
import type { Takings } from './takings.ts';

interface In {
  readonly edition: Edition;
  readonly locale: Locale;
}

const gap = (locale: Locale) => (locale === 'en' ? ' ' : '');

/** The ledger as it is filtered. */
export function ledgerTakings(groups: readonly MoneyGroup[], { edition, locale }: In): Takings {
  const all = groups.flatMap(({ rows }) => rows);
  const counted = plainSentence(subtitle[locale](countAmounts(edition), countKinds(edition)), locale);
  const table = listTable({
    about: {
      id: 'ledger',
      title: TITLE[locale].join(''),
      sub: counted + gap(locale) + amountsShown[locale](all.length, moneyFigures(edition).length),
    },
    heads: { label: LEDGER.what[locale], value: LEDGER.amount[locale] },
    more: [
      { id: 'kind', head: LEDGER.kind[locale] },
      { id: 'partOf', head: LEDGER.part[locale] },
    ],
    rows: all.map(({ figure, whole }) => ({
      ...figureRow(figure, { edition, locale }),
      more: {
        kind: NATURE_WORDS[figure.nature][locale],
        partOf: whole ? partOf[locale](figureName(whole, locale, edition)) : null,
      },
    })),
    edition,
    locale,
  });
  return { table };
}

function figureLine({ figure, fact }: FigureRow, within: In) {
  if (fact) return factRow(fact, within);
  if (figure) return figureRow(figure, within);
  throw new TypeError('A row is of a statement or of a figure');
}

/** The table of figures as it is filtered and ordered. */
export function figuresTakings(
  { edition, locale, rows, of }: Pick<Figures, 'edition' | 'locale' | 'rows' | 'of'>,
  address = addressHere(),
): Takings {
  const table = listTable({
    about: {
      id: 'figures',
      title: titleOf[locale](countFigures(edition))
        .map((phrase) => plainSentence(phrase, locale))
        .join(''),
      sub: figuresShown[locale](rows.length, of),
    },
    heads: { label: FIGURES.figure[locale], value: FIGURES.value[locale] },
    more: [
      { id: 'kind', head: messages.nature[locale] },
      { id: 'section', head: FIGURES.section[locale] },
    ],
    rows: rows.map((row) => ({
      ...figureLine(row, { edition, locale }),
      more: {
        kind: KIND_WORDS[KIND_OF_ROW[row.kind]][locale],
        section: row.section ? edition.section(row.section).short[locale] : FIGURES.several[locale],
      },
    })),
    address,
    edition,
    locale,
  });
  return { table };
}

/** The sites as they are listed. */
export const siteTakings = (places: Places): Takings => ({
  table: siteTable({ ...places, sub: subOf(places), address: addressHere() }),
});

/** The list of dated statements as it is narrowed, repeats after what they repeat, then what has no date. */
export function timelineTakings({ edition, locale, shown }: Timeline): Takings {
  const dated = datedEntries(edition).filter(({ fact }) => isShown(fact, shown));
  const apart = [...recurringEvents(edition), ...undatedEvents(edition)].filter((fact) => isShown(fact, shown));
  const facts = [...dated.flatMap(({ fact, repeats }) => [fact, ...repeats]), ...apart];
  const dateOf = ({ event }: Fact) => (event ? sayEventDate(event, locale) : TIMELINE.noDate[locale]);
  const table = listTable({
    about: { id: 'timeline-list', title: TIMELINE.list[locale], sub: TIMELINE.lead[locale] },
    heads: { label: FIGURES.figure[locale], value: FIGURES.value[locale] },
    more: [
      { id: 'when', head: messages.date[locale] },
      { id: 'state', head: messages.status[locale] },
    ],
    rows: facts.map((fact) => ({
      ...factRow(fact, { edition, locale }),
      more: { when: dateOf(fact), state: STATE_WORDS[timelineState(fact)][locale] },
    })),
    edition,
    locale,
  });
  return { table };
}

/** What the document states about a thing. */
export function entityTakings(entity: Entity, { edition, locale }: In): Takings {
  const { figures, dates, others } = factsAbout(edition, entity);
  const table = listTable({
    about: { id: entity.id, title: entity.name[locale], sub: ENTITY_WORDS.said[locale] },
    heads: { label: FIGURES.figure[locale], value: FIGURES.value[locale] },
    rows: [...figures, ...dates, ...others].map((fact) => factRow(fact, { edition, locale })),
    edition,
    locale,
  });
  return { table };
}

const inputsOf = ({ origin }: Figure): readonly Figure[] => (origin.kind === 'derived' ? origin.from : []);

/** The subject of a card, and what it was worked out from. */
export function cardTakings(
  subject: Exclude<CardSubject, { readonly kind: 'series' }>,
  { edition, locale }: In,
): Takings {
  const { id, label } = subject.kind === 'fact' ? subject.fact : subject.figure;
  const own =
    subject.kind === 'fact'
      ? factRow(subject.fact, { edition, locale })
      : figureRow(subject.figure, { edition, locale });
  const formula = subject.figure?.origin.kind === 'derived' ? subject.figure.origin.formula[locale] : '';
  const inputs = subject.figure ? inputsOf(subject.figure) : [];
  const caution = subject.kind === 'fact' ? subject.fact.caution?.[locale] : undefined;
  const table = listTable({
    about: {
      id: id.replaceAll(':', '-'),
      title: subject.kind === 'fact' ? own.label : label[locale],
      sub: formula,
      ...(caution !== undefined && { caution }),
    },
    heads: { label: FIGURES.figure[locale], value: FIGURES.value[locale] },
    rows: [own, ...inputs.map((figure) => figureRow(figure, { edition, locale }))],
    edition,
    locale,
  });
  return { table };
}
