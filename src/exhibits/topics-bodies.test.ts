import { describe, expect, test } from 'vitest';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition } from '#src/facts/edition.ts';
import type { View } from '#src/view/view.ts';
import type { Exhibit } from './define.ts';
import policyBodies from './policy-bodies.ts';
import { exhibits } from './registry.ts';
import whoRunsWhat from './who-runs-what.ts';

const edition = indexEdition(readEdition('2023'));

function viewOf(exhibit: Exhibit): View {
  const answer = exhibit.compose(edition, 'en');
  if ('missing' in answer) throw new Error(answer.missing);
  return answer.view;
}

describe('row 67: who is under whom', () => {
  const view = viewOf(policyBodies);
  if (view.kind !== 'tree') throw new Error(view.kind);
  const { nodes } = view;

  test('the renaming of the bureau is an event, not a new body', () => {
    expect(nodes.map(({ row }) => row.key)).toEqual(['itib', 'itc', 'ogcio', 'dedc']);
    expect(nodes[0]?.events.map(({ key }) => key)).toEqual(['itb-established', 'itib-renamed']);
  });

  test('two offices stand under the bureau, and the committee under nobody', () => {
    expect(nodes.map(({ depth }) => depth)).toEqual([0, 1, 1, 0]);
    expect(nodes.at(-1)?.row.said).toBe('led by the Financial Secretary');
  });
});

test('what a body runs is what the names say of each other', () => {
  const view = viewOf(whoRunsWhat);
  if (view.kind !== 'names') throw new Error(view.kind);
  const groups = view.parts.flatMap((part) => part.groups);
  expect(groups.find(({ key }) => key === 'hkstp')?.names?.map(({ label }) => label)).toEqual([
    'Incubation programmes (HKSTP)',
    'GBA InnoExpress',
    'GBA InnoAcademy',
    'Hong Kong Science Park',
    'InnoParks',
  ]);
});

test.each(exhibits)('$id names nothing without a place in the document', (exhibit) => {
  const view = viewOf(exhibit);
  const homeless = view.rows.filter(
    (row) => 'said' in row && row.facts.length === 0 && (row.entity === undefined || !edition.entity(row.entity)),
  );
  expect(homeless).toEqual([]);
});
