import { exhibits } from '#src/exhibits/registry.ts';
import type { Composed, Exhibit } from '#src/exhibits/define.ts';
import { spellAsOf, sayEventDate } from '#src/facts/date-words.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition, type Edition } from '#src/facts/edition.ts';
import { sayAloud } from '#src/facts/spoken.ts';
import { unitName } from '#src/facts/unit-words.ts';
import { UNITS } from '#src/facts/vocabulary.ts';
import { sayFigure } from '#src/facts/words.ts';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { plainSentence } from '#src/view/sentence.ts';
import type { ViewRow } from '#src/view/view.ts';
import type { Text } from './text.ts';

function inEach(where: string, say: (locale: Locale) => string): Text {
  const [en = '', tc = '', sc = ''] = LOCALES.map(say);
  return { where, en, tc, sc };
}

const PARTS = ['title', 'sub', 'caution', 'description'] as const;

/** What an exhibit says once its figures stand in it, measured in one way. */
function saidBy(exhibit: Exhibit, edition: Edition, measure: string): readonly Text[] {
  const where = `exhibit ${exhibit.id}${measure && `, ${measure}`}`;
  const composed = LOCALES.map((locale) => exhibit.compose(edition, locale, measure));
  const of = (locale: Locale): Composed => {
    const one = composed[LOCALES.indexOf(locale)];
    if (!one || 'missing' in one) throw new Error(`${where}: the edition is silent on ${one?.missing}`);
    return one;
  };
  const rows: readonly ViewRow[] = of('en').view.rows;
  return [
    ...PARTS.map((part) => inEach(`${where}: ${part}`, (locale) => plainSentence(of(locale)[part], locale))),
    ...rows.map(({ key }, at) =>
      inEach(`${where}: row ${key}`, (locale) => (of(locale).view.rows as readonly ViewRow[])[at]?.label ?? ''),
    ),
  ];
}

const measuresOf = ({ measures }: Exhibit) => (measures.length > 0 ? measures.map(({ id }) => id) : ['']);

/** What no one place says whole: exhibits with their figures, units, and every figure and date of an edition. */
export function composedTexts(editionId = '2023'): readonly Text[] {
  const edition = indexEdition(readEdition(editionId));
  const dates = edition.facts.flatMap(({ id, event }) => (event ? [{ id, event }] : []));
  return [
    ...exhibits.flatMap((exhibit) => measuresOf(exhibit).flatMap((measure) => saidBy(exhibit, edition, measure))),
    ...UNITS.map((unit) => inEach(`unit ${unit}`, (locale) => unitName(unit, locale))),
    ...edition.figures.flatMap((figure) => [
      inEach(`figure ${figure.id}`, (locale) => sayFigure(figure, locale).text),
      inEach(`figure ${figure.id}, aloud`, (locale) => sayAloud(figure, locale)),
      inEach(`figure ${figure.id}, cut-off`, (locale) => spellAsOf(figure.asOf, locale)),
    ]),
    ...dates.map(({ id, event }) => inEach(`date ${id}`, (locale) => sayEventDate(event, locale))),
  ];
}
