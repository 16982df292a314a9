import { create } from 'zustand';
import type { Encoding } from '#src/queries/project-list/encoding.ts';
import type { MoneyUnit } from '#src/queries/project-list/heads.ts';
import type { ListSummary } from '#src/queries/project-list/list-desk.ts';
import type { FileRefusal, FileReport, Progress } from '#src/queries/project-list/read-file.ts';

/** What came of opening a file. */
export type FilePhase =
  | { readonly kind: 'reading'; readonly progress: Progress }
  | { readonly kind: 'read'; readonly report: FileReport }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }
  | { readonly kind: 'cancelled' };

/** A list of projects that the reader opened: kept in the page's memory only, and gone with it. */
export interface OpenedList {
  readonly id: string;
  readonly file: File;
  readonly isMadeUp: boolean;
  readonly phase: FilePhase;
  /** What the reader said of it; null where nothing was said. */
  readonly year: number | null;
  readonly unit: MoneyUnit | null;
  readonly encoding: Encoding | null;
}

interface ProjectFiles {
  readonly files: readonly OpenedList[];
  /** What the counted files hold together; null while none is counted. */
  readonly summary: ListSummary | null;
}

export const useProjectFiles = create<ProjectFiles>()(() => ({ files: [], summary: null }));

export const projectFiles = () => useProjectFiles.getState().files;

export const keepFiles = (files: readonly OpenedList[]) => useProjectFiles.setState({ files });

export const keepSummary = (summary: ListSummary | null) => useProjectFiles.setState({ summary });

/** Changes one file, if it is still there. */
export const changeFile = (id: string, change: Partial<OpenedList>) =>
  keepFiles(projectFiles().map((one) => (one.id === id ? { ...one, ...change } : one)));

/** The year that a file is of: as the reader said, or as its name does. */
export const yearOf = ({ year, phase }: OpenedList): number | null =>
  year ?? (phase.kind === 'read' ? phase.report.year : null);

/** The unit of its amounts: as the reader said, or as its heads do, where that can be true. */
export function unitOf({ unit, phase }: OpenedList): MoneyUnit | null {
  if (phase.kind !== 'read') return null;
  const { report } = phase;
  const said = unit ?? (report.isPlausible ? report.unit : null);
  return said !== null && report.unfit[said] === null ? said : null;
}

/** Whether its rows are in the list: it was read, and neither its year nor its unit is in doubt. */
export const isCounted = (one: OpenedList): boolean => yearOf(one) !== null && unitOf(one) !== null;
