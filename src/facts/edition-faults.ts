import type * as v from 'valibot';
import type { Fault } from './fault.ts';

/** Everything that is wrong with an edition, at once, so that its author can put it right in one go. */
export class EditionFaults extends Error {
  override readonly name = 'EditionFaults';
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    const lines = faults.map(({ path, problem }) => `${path}: ${problem}`);
    super(`the edition has ${faults.length} fault${faults.length === 1 ? '' : 's'}\n${lines.join('\n')}`);
    this.faults = faults;
  }
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  const steps = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return steps.join('').replace(/^\./, '') || '(the whole file)';
}

/** What a schema found, each with its path. */
export const faultsIn = (issues: readonly v.BaseIssue<unknown>[]): readonly Fault[] =>
  issues.map((issue) => ({ path: pathOf(issue), problem: issue.message }));
