import type { Edition, Entity, Fact } from '#src/facts/edition.ts';
import type { Figure, Place } from '#src/facts/figure.ts';
import { isPlan, marksOf, type Mark } from '#src/view/marks.ts';
import { sharedAsOf } from '#src/view/sentence.ts';
import type { View, ViewRow } from '#src/view/view.ts';

/** The statements a figure rests on, derived figures unfolded, each once. */
export function statedFacts(figure: Figure, edition: Edition): readonly Fact[] {
  const { origin } = figure;
  if (origin.kind === 'stated') return [edition.fact(figure.id)];
  if (origin.kind === 'series') return [];
  return [...new Set(origin.from.flatMap((input) => statedFacts(input, edition)))];
}

/** The statements that one row rests on. */
export function rowFacts(row: ViewRow, edition: Edition): readonly Fact[] {
  if ('figure' in row) return statedFacts(row.figure, edition);
  if ('date' in row) return [edition.fact(row.key)];
  return 'facts' in row ? row.facts.map((id) => edition.fact(id)) : [];
}

/** What a row only names: no statement is about it. */
export const rowEntity = (row: ViewRow, edition: Edition): Entity | null =>
  'entity' in row && row.entity !== undefined ? edition.entity(row.entity) : null;

/** Where a row stands in the document: in its statements, else where its name does. */
export function rowPlaces(row: ViewRow, edition: Edition): readonly Place[] {
  const facts = rowFacts(row, edition);
  const entity = rowEntity(row, edition);
  return facts.length === 0 && entity ? [entity.source] : facts.map(({ source }) => source);
}

/** The statements that a view rests on, in the order of its marks; none for what stands outside the document. */
export function viewFacts(view: View, edition: Edition): readonly Fact[] {
  return view.rows.flatMap((row: ViewRow) => rowFacts(row, edition));
}

/** What a view only names, each once. */
export const viewEntities = (view: View, edition: Edition): readonly Entity[] => [
  ...new Set(view.rows.flatMap((row: ViewRow) => rowEntity(row, edition) ?? [])),
];

/** Where a view stands in the document, in the order of its marks. */
export const viewPlaces = (view: View, edition: Edition): readonly Place[] =>
  view.rows.flatMap((row: ViewRow) => rowPlaces(row, edition));

/** Whether a hatched row is what the document does not itemise; a page outside it is not the document. */
const isNotItemised = ({ ink, figure }: Extract<ViewRow, { figure: Figure }>) =>
  ink === 'hatch' && !figure.id.startsWith('series:');

function marksOfRow(row: ViewRow): readonly Mark[] {
  if ('figure' in row) return [...marksOf(row.figure), ...(isNotItemised(row) ? (['not-itemised'] as const) : [])];
  return 'word' in row && isPlan(row.status) ? ['planned'] : [];
}

/** The marks of precision that a drawing uses; hatched rows explain themselves as not itemised. */
export const marksIn = (view: View): ReadonlySet<Mark> => new Set(view.rows.flatMap(marksOfRow));

/** Every figure a view shows. */
export const viewFigures = (view: View): readonly Figure[] =>
  view.rows.flatMap((row: ViewRow) => ('figure' in row ? [row.figure] : []));

/** The figures whose cut-off a chip over the exhibit says; what stands on an axis of dates says its own, and rates say from when. */
export const cutOffFigures = (view: View): readonly Figure[] =>
  ['steps', 'stacks', 'reports', 'series'].includes(view.kind) ? [] : viewFigures(view);

/** Whether the figures of a view have no date in common, so that each one shows its own. */
export function hasMixedDates(view: View): boolean {
  const figures = cutOffFigures(view);
  return figures.length > 0 && sharedAsOf(figures) === null;
}
