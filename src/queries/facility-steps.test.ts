import { expect, test } from 'vitest';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import { indexEdition } from '#src/facts/edition.ts';
import { facilitySteps, stepsOfSite } from './facility-steps.ts';

const edition = indexEdition(readEdition('2023'));
const { sites, undated, firstBatch } = facilitySteps(edition);

test('every dated event of a facility is a step of its site, a change of policy is not', () => {
  const steps = sites.flatMap(({ steps: own }) => own.map(({ id }) => id));
  const events = edition.facts.filter(
    ({ entity, nature, event }) => nature === 'event' && event !== null && edition.entity(entity).kind === 'facility',
  );
  expect([...steps, 'innoparks-policy-revised'].sort()).toEqual(events.map(({ id }) => id).sort());
});

test('steps without a date stand apart, those done before those to come', () => {
  expect(undated.map(({ id }) => id)).toEqual([
    'science-park-expansion-stage-1',
    'cyberport-5-works-started',
    'science-park-expansion-stage-2-batch-1',
    'advanced-manufacturing-centre-2-study',
    'san-tin-technopole-planned',
  ]);
});

test('the steps of one site are in the order of their dates; a site without any has none', () => {
  expect(stepsOfSite(edition, 'microelectronics-centre').map(({ id }) => id)).toEqual([
    'microelectronics-centre-completion',
    'microelectronics-centre-operation',
  ]);
  expect(stepsOfSite(edition, 'san-tin-technopole')).toEqual([]);
});

test('the buildings of the first batch are completed in phases, never all at a date', () => {
  expect(firstBatch.value).toBe(8);
  expect(firstBatch.event).toEqual(edition.fact('hsitp-first-batch-completion').event);
});
