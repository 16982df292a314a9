import type { Locale, Localized } from '#src/i18n/locales.ts';
import { COLON } from '#src/i18n/punctuation.ts';
import type { TableGroup, TableRow } from '#src/takeaway/pptx/content.ts';
import { isDatedRow, isRecurringRow, isUndatedRow } from '#src/view/lanes.ts';
import type { View, ViewOf, ViewRow } from '#src/view/view.ts';
import { hasMixedDates } from '../exhibit-rows.ts';
import { sayRowValue } from './say-row.ts';

type Say = (row: ViewRow, label?: string) => TableRow;

const one = (rows: readonly TableRow[]): readonly TableGroup[] => [{ heading: '', rows }];

function nameGroups({ parts }: ViewOf<'names'>, say: Say, locale: Locale): readonly TableGroup[] {
  return parts.flatMap(({ heading, groups }) =>
    groups.map(({ head, names = [], rest, says }, at): TableGroup => {
      const count = typeof head === 'string' ? null : say(head);
      const named = names.map((row) => (says || 'date' in row ? say(row) : { label: row.label, said: '' }));
      const over = at === 0 && heading ? [heading] : [];
      const heads = [...over, ...(count ? [`${count.label}${COLON[locale]}${count.said}`] : [head as string])];
      const rows = [...named, ...(rest ? [say(rest)] : [])];
      // A count of which nothing is named heads nothing.
      if (count && rows.length === 0) return { heading: over.join(''), rows: [count] };
      return { heading: heads.filter((text) => text !== '').join('\n'), rows };
    }),
  );
}

function stepGroups({ lanes, undated, cut }: ViewOf<'steps'>, say: Say): readonly TableGroup[] {
  const dated = lanes.map(({ name, steps, count }) => ({
    heading: name,
    rows: [...(count ? [say(count)] : []), ...steps.map((step) => say(step, step.word))],
  }));
  const more = undated ? [{ heading: undated.heading, rows: undated.rows.map((row) => say(row)) }] : [];
  return [...dated, ...more, ...(cut ? one([say(cut)]) : [])];
}

function reportGroups({ lanes, undated }: ViewOf<'reports'>, say: Say): readonly TableGroup[] {
  const dated = lanes.map(({ name, outcome, count, stated, later }) => ({
    heading: `${name}\n${outcome}`,
    rows: [...(count ? [say(count)] : []), ...stated.map((row) => say(row, row.word)), ...later.map((row) => say(row))],
  }));
  return undated ? [...dated, { heading: undated.heading, rows: undated.rows.map((row) => say(row)) }] : dated;
}

function laneGroups({ rows, lanes, headings }: ViewOf<'lanes'>, say: Say): readonly TableGroup[] {
  const groups = [
    ...lanes.map(({ key, name }) => ({
      heading: name,
      rows: rows.filter((row) => isDatedRow(row) && row.lane === key),
    })),
    { heading: headings.recurring, rows: rows.filter(isRecurringRow) },
    { heading: headings.undated, rows: rows.filter(isUndatedRow) },
  ];
  return groups
    .filter((group) => group.rows.length > 0)
    .map(({ heading, rows: own }) => ({ heading, rows: own.map((row) => say(row, row.short)) }));
}

/** The rows of a view under the headings that its drawing gives them. */
export function tableGroups(view: View, locale: Locale): readonly TableGroup[] {
  const isDated = hasMixedDates(view);
  const say: Say = (row, label = row.label) => ({ label, said: sayRowValue(row, locale, isDated) });
  switch (view.kind) {
    case 'cards':
      return view.cards.map(({ name, start, counts, said }) => ({
        heading: name,
        rows: [
          typeof start === 'string' ? { label: start, said: '' } : say(start, start.word),
          ...counts.map((row) => say(row)),
          ...(said ? [{ label: said.said, said: '' }] : []),
        ],
      }));
    case 'tallies':
      return view.tallies.map(({ name, counts, money }) => ({
        heading: name,
        rows: [...counts, ...(money ? [money] : [])].map((row) => say(row)),
      }));
    case 'commitments':
      return view.lanes.map(({ nature, name, more }) => ({
        heading: name + SPACE[locale] + more,
        rows: view.rows.filter(({ figure }) => figure.nature === nature).map((row) => say(row)),
      }));
    case 'panels':
      return view.panels.map(({ title, rows }) => ({ heading: title, rows: rows.map((row) => say(row)) }));
    case 'names':
      return nameGroups(view, say, locale);
    case 'steps':
      return stepGroups(view, say);
    case 'lanes':
      return laneGroups(view, say);
    case 'reports':
      return reportGroups(view, say);
    default:
      return one(view.rows.map((row: ViewRow) => say(row)));
  }
}

const SPACE: Localized = { en: ' ', tc: '', sc: '' };
