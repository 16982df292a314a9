import { sayOwnDate } from '#src/facts/date-words.ts';
import { sayFigure } from '#src/facts/words.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { COLON, SEMICOLON } from '#src/i18n/punctuation.ts';
import type { BarForm, BarPoint, Chart } from '#src/takeaway/pptx/content.ts';
import { markWords } from '#src/view/mark-words.ts';
import { isPlan } from '#src/view/marks.ts';
import { deductedIn, slopesLayout } from '#src/view/slopes-layout.ts';
import type { Row, View, ViewOf } from '#src/view/view.ts';
import { hasMixedDates } from '../exhibit-rows.ts';
import { sayNumber } from './say-row.ts';

function formOf({ ink, figure }: Row): BarForm {
  if (ink === 'hatch') return 'hatch';
  if (figure.precision === 'cap' || figure.precision === 'up-to') return 'pale';
  return isPlan(figure.status) ? 'hollow' : 'solid';
}

/** A bar that is hollow says so once for all, under the chart. */
const saidAt = (row: Row, locale: Locale) =>
  formOf(row) === 'hollow' ? sayFigure(row.figure, locale).text : sayNumber(row.figure, locale);

const HOLLOW: Localized = { en: 'Hollow: ', tc: '空心：', sc: '空心：' };

const hollowLine = (rows: readonly Row[], locale: Locale) =>
  rows.some((row) => formOf(row) === 'hollow') ? [HOLLOW[locale] + markWords('planned')[locale]] : [];

const pointOf = (row: Row, locale: Locale, isDated = false): BarPoint => ({
  label: isDated ? `${row.label}\n${sayOwnDate(row.figure, locale)}` : row.label,
  value: row.figure.value,
  said: saidAt(row, locale),
  ink: row.ink,
  form: formOf(row),
});

const told = ({ label, figure }: Row, locale: Locale) =>
  label.replace(/[:：]$/, '') + COLON[locale] + sayNumber(figure, locale);

const toldWith = (row: Row, other: Row, locale: Locale) => told(row, locale) + SEMICOLON[locale] + told(other, locale);

function splitChart({ whole, parts }: ViewOf<'split'>, locale: Locale): Chart {
  return {
    kind: 'stacked',
    categories: [told(whole, locale)],
    series: parts.map((row) => ({ name: row.label, points: [pointOf(row, locale)] })),
    whole: told(whole, locale),
    lines: [],
  };
}

/** Rates and what comes on top of them; planned ones say so once, under the chart, and by being hollow. */
function stacksChart({ stacks }: ViewOf<'stacks'>, value: string, locale: Locale): Chart {
  const [first] = stacks.flatMap(({ more }) => (more ? [more] : []));
  return {
    kind: 'stacked',
    categories: stacks.map(({ base }) => base.label),
    series: [
      { name: value, points: stacks.map(({ base }) => pointOf(base, locale)) },
      ...(first
        ? [{ name: first.row.label, points: stacks.map(({ more }) => (more ? pointOf(more.row, locale) : null)) }]
        : []),
    ],
    whole: null,
    lines: [
      ...stacks.flatMap(({ more }) => (more ? [toldWith(more.row, more.limit, locale)] : [])),
      ...hollowLine(
        stacks.map(({ base }) => base),
        locale,
      ),
    ],
  };
}

/** A rule of two tiers: where it starts, where it breaks, the reader's point, and where the axis ends. */
function slopesChart(view: ViewOf<'slopes'>, locale: Locale): Chart {
  const [limit, first, rest, open, point] = view.rows;
  const layout = slopesLayout(view);
  const at = (across: number, said = '') => ({ across, up: deductedIn(view, across), said });
  const { words } = view;
  const space = locale === 'en' ? ' ' : '';
  const spent = at(view.spend.value, words.spent + space + words.deducted);
  const bare = [0, limit.figure.value, layout.end].filter((across) => across !== spent.across);
  return {
    kind: 'line',
    name: point.label,
    points: [...bare.map((across) => at(across)), spent].sort((one, other) => one.across - other.across),
    across: { title: words.across(''), end: layout.end, step: layout.end / 4 },
    up: { title: words.up(''), end: layout.top, step: layout.up[1] ?? layout.top },
    lines: [limit, first, rest].map((row) => told(row, locale)).concat(open.label + COLON[locale] + open.said),
  };
}

/** A view as a chart that a reader can edit, or null where there is no such form. */
export function chartOf(view: View, value: string, locale: Locale): Chart | null {
  const points = (rows: readonly Row[]) => rows.map((row) => pointOf(row, locale, isDated));
  const isDated = hasMixedDates(view);
  switch (view.kind) {
    case 'bars':
      return {
        kind: 'bars',
        value,
        panels: [{ title: '', points: points(view.rows) }],
        lines: hollowLine(view.rows, locale),
      };
    case 'panels':
      return {
        kind: 'bars',
        value,
        panels: view.panels.map(({ title, rows }) => ({ title, points: points(rows) })),
        lines: hollowLine(view.rows, locale),
      };
    case 'split':
      return splitChart(view, locale);
    case 'stacks':
      return stacksChart(view, value, locale);
    case 'slopes':
      return slopesChart(view, locale);
    default:
      return null;
  }
}
