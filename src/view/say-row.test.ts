import { expect, test } from 'vitest';
import { LOCALES } from '#src/i18n/locales.ts';
import { sayRow } from './say-row.ts';

const date = { kind: 'half-year', from: '2023-01-01', to: '2023-06-30' } as const;

test('an event is heard with its date, and a plan as a plan, in the marks of its language', () => {
  const plan = LOCALES.map((locale) => sayRow({ label: 'A', date, status: 'planned' }, locale));
  expect(plan[0]).toMatch(/^A: .*2023, planned/);
  for (const said of plan.slice(1)) expect(said).toMatch(/^A：2023年上半年，.*[計计][劃划]$/);
  expect(sayRow({ label: 'A', date, status: 'completed' }, 'tc')).toBe('A：2023年上半年');
});
