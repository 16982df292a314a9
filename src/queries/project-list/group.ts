import type { ProjectList } from './project-list.ts';
import type { Selection } from './select.ts';

/** What projects are grouped by. */
export type GroupedBy = 'programme' | 'year' | 'applicant';

/** What is counted or added up; money in cents. */
export const MEASURES = ['projects', 'approved', 'revised'] as const;
export type ListMeasure = (typeof MEASURES)[number];

export interface Group {
  /** A programme's key, a year, or an applicant's name. */
  readonly key: string;
  readonly projects: number;
  readonly approved: number;
  readonly revised: number;
}

interface Coded {
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
  readonly size: number;
  readonly keyOf: (code: number) => string;
}

const FIRST_YEAR = 1900;

function codedBy(list: ProjectList, by: GroupedBy): Coded {
  if (by === 'programme')
    return { codes: list.programmes, size: list.groups.length, keyOf: (code) => list.groups[code] ?? '' };
  if (by === 'applicant')
    return {
      codes: list.applicants,
      size: list.applicantNames.length,
      keyOf: (code) => list.applicantNames[code] ?? '',
    };
  return { codes: list.years, size: FIRST_YEAR + 300, keyOf: String };
}

/** Counts and sums of each group with rows among these, in the order of their first appearance in the list. */
export function groupBy(list: ProjectList, selection: Selection, by: GroupedBy): readonly Group[] {
  const { codes, size, keyOf } = codedBy(list, by);
  const [projects, approved, revised] = [new Uint32Array(size), new Float64Array(size), new Float64Array(size)];
  const count = selection ? selection.length : list.rows;
  for (let at = 0; at < count; at += 1) {
    const row = selection ? (selection[at] ?? 0) : at;
    const code = codes[row] ?? 0;
    projects[code] = (projects[code] ?? 0) + 1;
    approved[code] = (approved[code] ?? 0) + (list.approved[row] ?? 0);
    revised[code] = (revised[code] ?? 0) + (list.revised[row] ?? 0);
  }
  const groups: Group[] = [];
  for (let code = 0; code < size; code += 1)
    if ((projects[code] ?? 0) > 0)
      groups.push({
        key: keyOf(code),
        projects: projects[code] ?? 0,
        approved: approved[code] ?? 0,
        revised: revised[code] ?? 0,
      });
  return groups;
}

/** All groups as one. */
export const totalOf = (groups: readonly Group[]): Omit<Group, 'key'> => ({
  projects: groups.reduce((sum, group) => sum + group.projects, 0),
  approved: groups.reduce((sum, group) => sum + group.approved, 0),
  revised: groups.reduce((sum, group) => sum + group.revised, 0),
});

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The largest first; of equal ones the first by name. Years stay in their order. */
export function ranked(groups: readonly Group[], by: GroupedBy, measure: ListMeasure): readonly Group[] {
  return [...groups].sort((a, b) =>
    by === 'year' ? byText(a.key, b.key) : b[measure] - a[measure] || byText(a.key, b.key),
  );
}
