import type { Figure } from '#src/facts/figure.ts';
import { tidy } from '#src/i18n/format.ts';
import type { Localized } from '#src/i18n/locales.ts';
import type { Group, ListMeasure } from './group.ts';

/**
 * A number of the reader's own files, as a drawing takes it. It was worked out here, from no figure of the document:
 * no address leads to it, and it has no card.
 */
export function listFigure(
  group: Group,
  measure: ListMeasure,
  label: Localized,
  formula: Localized,
): Figure<'projects' | 'HKD'> {
  const isMoney = measure !== 'projects';
  const value = isMoney ? group[measure] / 100 : group.projects;
  return {
    id: `list:${measure}:${group.key}`,
    label,
    value,
    unit: isMoney ? 'HKD' : 'projects',
    nature: isMoney ? 'approved' : 'list-count',
    // What has more digits than a drawing says is not said as if it were all.
    precision: tidy(value) === value ? 'exact' : 'about',
    status: 'completed',
    asOf: 'not-stated',
    partOf: [],
    origin: { kind: 'derived', formula, from: [] },
  };
}
