import type { Locale, Localized } from '#src/i18n/locales.ts';
import { sayEventDate, spellAsOf } from './date-words.ts';
import type { EventDate } from './dates.ts';
import type { Figure, Origin } from './figure.ts';
import type { Status } from './vocabulary.ts';
import { unitAfter } from './unit-words.ts';
import { build, sayFigure, SIGNS, type Hedges, type Manner, type Said } from './words.ts';

/** Signs a screen reader would read badly or skip are said in words; Chinese says words anyway. */
const SPOKEN: Localized<Hedges> = {
  en: {
    ...SIGNS.en,
    about: ['about ', ''],
    over: ['more than ', ''],
    nearly: ['nearly ', ''],
    'up-to': ['up to ', ''],
    cap: ['no more than ', ''],
  },
  tc: SIGNS.tc,
  sc: SIGNS.sc,
};

const nounAfter: Manner['nounAfter'] = ({ unit, value }, locale) =>
  unit === 'percent' ? '%' : unitAfter(unit, value, locale);

const WITH_NOUN: Manner = { hedges: SIGNS, nounAfter };
const ALOUD: Manner = { hedges: SPOKEN, nounAfter };

/** A figure with its noun: "39,217 projects", "39,217個項目". */
export const sayWithUnit = (figure: Figure, locale: Locale): Said =>
  figure.nature === 'event' ? sayFigure(figure, locale) : build(figure, locale, WITH_NOUN);

const TO: Localized = { en: ' to ', tc: '至', sc: '至' };

/** The bounds that rounding leaves open, without hedge or noun: "1,558 to 1,610"; empty where there are none. */
export function sayRange(figure: Figure, locale: Locale): string {
  if (!figure.range) return '';
  const bounds = figure.range.map((value) => sayFigure({ ...figure, value, precision: 'exact' }, locale).text);
  return bounds.join(TO[locale]);
}

/** Between what is heard of one thing and the next. */
const PAUSE: Localized = { en: ', ', tc: '，', sc: '，' };

const ASIDES = {
  range: {
    en: (range: string) => `range ${range}`,
    tc: (range: string) => `範圍為${range}`,
    sc: (range: string) => `范围为${range}`,
  },
  planned: { en: 'planned when the document was written', tc: '撰文時仍屬計劃', sc: '撰文时仍属计划' },
  announced: { en: 'announced when the document was written', tc: '撰文時已公布', sc: '撰文时已公布' },
  derived: { en: 'worked out here', tc: '由本圖集推算', sc: '由本图集推算' },
  counted: { en: 'counted from a list', tc: '按清單點算', sc: '按清单清点' },
  outside: { en: 'outside the fact sheet', tc: '便覽以外', sc: '便览以外' },
  ahead: { en: 'announced only', tc: '只屬公布', sc: '只属公布' },
} as const;

function dateOf({ asOf, event, nature, origin }: Figure, locale: Locale): string {
  // What comes from the reader's own file has no date that the document could have left out.
  if (asOf === 'not-stated' && origin.kind === 'derived' && origin.from.length === 0) return '';
  if (asOf !== 'not-stated') return spellAsOf(asOf, locale);
  if (nature === 'event') return '';
  return event ? sayEventDate(event, locale) : spellAsOf(asOf, locale);
}

/** A figure as it is heard in a sentence: value, noun and hedge, all in words. */
export const sayAloud = (figure: Figure, locale: Locale): string =>
  figure.nature === 'event' ? sayFigure(figure, locale).text : build(figure, locale, ALOUD).text;

const isAhead = (status: Status) => status === 'planned' || status === 'announced';

/** That something was still to come when the document was written; empty where it was not. */
const sayAhead = (status: Status, locale: Locale): string => (isAhead(status) ? ASIDES[status][locale] : '');

/** Everything a screen reader should hear of an event: its date, and whether it was still to come. */
export const spellEvent = ({ date, status }: { readonly date: EventDate; readonly status: Status }, locale: Locale) =>
  [sayEventDate(date, locale), sayAhead(status, locale)].filter((phrase) => phrase !== '').join(PAUSE[locale]);

/** What is to be heard of where a figure comes from, unless the document prints it. */
function sayOrigin(origin: Origin, locale: Locale): string {
  if (origin.kind === 'stated') return origin.counted ? ASIDES.counted[locale] : '';
  return ASIDES[origin.kind === 'series' ? 'outside' : 'derived'][locale];
}

/** Everything a screen reader should hear of a figure: value, noun, hedge, bounds, date, status and origin. */
export function spell(figure: Figure, locale: Locale): string {
  const { origin, status } = figure;
  const range = sayRange(figure, locale);
  return [
    sayAloud(figure, locale),
    range && ASIDES.range[locale](range),
    dateOf(figure, locale),
    origin.kind === 'series' && isAhead(status) ? ASIDES.ahead[locale] : sayAhead(status, locale),
    sayOrigin(origin, locale),
  ]
    .filter((phrase) => phrase !== '')
    .join(PAUSE[locale]);
}
