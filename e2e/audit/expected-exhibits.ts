import { sayEventDate, spellAsOf } from '#src/facts/date-words.ts';
import type { EventDate } from '#src/facts/dates.ts';
import type { Figure } from '#src/facts/figure.ts';
import type { Precision, Status } from '#src/facts/vocabulary.ts';
import { sayFigure } from '#src/facts/words.ts';
import type { Composed } from '#src/exhibits/define.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { composed, exhibits } from '../edition.ts';
import { outsideExhibits } from '../outside-exhibits.ts';
import type { Expected } from './in-page/exhibits.ts';

/** Which measure an exhibit is shown in, by its id, where not in its first. */
export type Measures = Readonly<Record<string, string>>;

/** How a listener is told that a number is not exact: in words, never in signs. */
const HEDGES: Readonly<Record<Precision, Localized>> = {
  exact: { en: '', tc: '', sc: '' },
  about: { en: 'about', tc: '約', sc: '约' },
  over: { en: 'more than', tc: '逾', sc: '逾' },
  'at-least': { en: 'at least', tc: '至少', sc: '至少' },
  'n-odd': { en: '-odd', tc: '多', sc: '多' },
  nearly: { en: 'nearly', tc: '接近', sc: '接近' },
  'up-to': { en: 'up to', tc: '最', sc: '最' },
  cap: { en: 'no more than', tc: '上限', sc: '上限' },
};

const digitsOf = (figure: Figure, lang: Locale): string =>
  /\d[\d,.]*\d|\d/.exec(sayFigure({ ...figure, precision: 'exact' }, lang).text)?.[0] ?? '';

function saidOf(figure: Figure, lang: Locale): readonly string[] {
  const { precision, asOf, event } = figure;
  const date = asOf === 'not-stated' && event ? sayEventDate(event, lang) : spellAsOf(asOf, lang);
  return [digitsOf(figure, lang), HEDGES[precision][lang], date];
}

/** What a row of any kind of view may hold that must be heard. */
interface Heard {
  readonly label?: string;
  readonly figure?: Figure;
  readonly date?: EventDate;
  readonly status?: Status;
}

/** What a plan may not be called without. */
const AHEAD: Partial<Record<Status, Localized>> = {
  planned: { en: 'planned', tc: '計劃', sc: '计划' },
  announced: { en: 'announced', tc: '已公布', sc: '已公布' },
};

const saysOf = ({ label = '', figure, date, status }: Heard, lang: Locale) =>
  [
    label,
    ...(figure ? saidOf(figure, lang) : []),
    date ? sayEventDate(date, lang) : '',
    (date && status && AHEAD[status]?.[lang]) ?? '',
  ].filter((word) => word !== '');

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const HAN_COUNTS = new Intl.NumberFormat('zh-u-nu-hanidec');

/** The first figure of the title; where it has none, the number of data in digits or in words. Names are not counted. */
function mainOf({ title, view }: Composed, lang: Locale): readonly string[] {
  const figure = title.find((part): part is Figure => typeof part === 'object' && 'unit' in part);
  if (figure) return [digitsOf(figure, lang)];
  if (view.kind === 'names' || view.kind === 'tree') return [];
  const count = view.rows.length;
  return [String(count), lang === 'en' ? (COUNTS[count] ?? '') : HAN_COUNTS.format(count)].filter((one) => one !== '');
}

/** What the data say of each exhibit in a language. */
export function expectedExhibits(lang: Locale, measures: Measures = {}): readonly Expected[] {
  return [...exhibits, ...outsideExhibits].map((exhibit) => {
    const shown = composed(exhibit, lang, measures[exhibit.id]);
    const options = shown.view.rows.map((row) => ({ key: row.key, says: saysOf(row, lang) }));
    return { id: exhibit.id, main: mainOf(shown, lang), options };
  });
}
