import type { Encoding } from './encoding.ts';
import type { FilePart } from './file-part.ts';
import { groupBy, ranked, totalOf, type Group, type GroupedBy, type ListMeasure } from './group.ts';
import type { MoneyUnit } from './heads.ts';
import { MOST_BYTES, MOST_ROWS } from './limits.ts';
import { inOrder, type ListOrder } from './order.ts';
import { joinFiles, projectAt, type Project, type ProjectList } from './project-list.ts';
import { readFile, type FileRefusal, type FileReport, type Progress, type Source } from './read-file.ts';
import { select, type Where } from './select.ts';

/** What is asked of the list: rows, put in an order, and groups of them. */
export interface Question {
  readonly where: Where;
  readonly by: GroupedBy;
  readonly measure: ListMeasure;
  readonly order: ListOrder;
  readonly isDescending: boolean;
  /** How many groups are wanted. */
  readonly top: number;
}

/** One way in which the files write a programme. */
export interface WrittenName {
  readonly key: string;
  readonly name: string;
  readonly projects: number;
}

export interface ListAnswer {
  readonly total: Omit<Group, 'key'>;
  readonly groups: readonly Group[];
  readonly groupCount: number;
}

/** What the list holds as a whole, before anything is asked of it. */
export interface ListSummary {
  readonly total: Omit<Group, 'key'>;
  readonly years: readonly Group[];
  readonly programmes: readonly Group[];
  readonly written: readonly WrittenName[];
}

/** How a file of the desk is to be counted; a file without both is not in the list. */
export interface Settlement {
  readonly file: string;
  readonly year: number;
  readonly unit: MoneyUnit;
}

export interface OpenedFile {
  readonly file: string;
  readonly source: Source;
  readonly encoding?: Encoding | undefined;
}

export type OpenResult =
  | { readonly kind: 'read'; readonly report: FileReport }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }
  | { readonly kind: 'cancelled' };

export interface DeskWays {
  readonly step: number;
  readonly pause: () => Promise<void>;
}

/** Keeps the files that a reader has opened, and answers questions about their rows. Runs in a worker or in a page. */
export class ListDesk {
  readonly #ways: DeskWays;
  readonly #parts = new Map<string, { readonly part: FilePart; readonly bytes: number }>();
  readonly #cancelled = new Set<string>();
  #list: ProjectList = joinFiles([]);
  #shown: Uint32Array = new Uint32Array();

  constructor(ways: DeskWays) {
    this.#ways = ways;
  }

  #roomBeside(file: string) {
    const others = [...this.#parts].filter(([id]) => id !== file).map(([, one]) => one);
    return {
      rows: others.reduce((room, { part }) => room - part.rows, MOST_ROWS),
      bytes: others.reduce((room, { bytes }) => room - bytes, MOST_BYTES),
    };
  }

  /** Reads a file; what it was before stays until it has been read whole. */
  async open({ file, source, encoding }: OpenedFile, onProgress: (progress: Progress) => void): Promise<OpenResult> {
    this.#cancelled.delete(file);
    const result = await readFile(source, {
      ...this.#ways,
      encoding,
      room: this.#roomBeside(file),
      onProgress,
      isCancelled: () => this.#cancelled.has(file),
    });
    if (result.kind !== 'read') return result;
    this.#parts.set(file, { part: result.part, bytes: source.size });
    return { kind: 'read', report: result.report };
  }

  cancel(file: string) {
    this.#cancelled.add(file);
  }

  close(file: string) {
    this.#parts.delete(file);
  }

  /** Makes the list of the files that are settled, in this order. */
  settle(settlements: readonly Settlement[]): ListSummary {
    const files = settlements.flatMap(({ file, year, unit }) => {
      const part = this.#parts.get(file)?.part;
      return part ? [{ part, year, unit }] : [];
    });
    this.#list = joinFiles(files);
    return this.#summary();
  }

  #summary(): ListSummary {
    const list = this.#list;
    const counts = new Uint32Array(list.writtenNames.length);
    const groupOf = new Uint16Array(list.writtenNames.length);
    for (let row = 0; row < list.rows; row += 1) {
      const code = list.written[row] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
      groupOf[code] = list.programmes[row] ?? 0;
    }
    const programmes = groupBy(list, null, 'programme');
    return {
      total: totalOf(programmes),
      years: ranked(groupBy(list, null, 'year'), 'year', 'projects'),
      programmes: ranked(programmes, 'programme', 'projects'),
      written: list.writtenNames.map((name, code) => ({
        name,
        key: list.groups[groupOf[code] ?? 0] ?? '',
        projects: counts[code] ?? 0,
      })),
    };
  }

  /** Filters, groups, adds up and puts in order; `rows` then tells of the rows one screen at a time. */
  ask({ where, by, measure, order, isDescending, top }: Question): ListAnswer {
    const list = this.#list;
    const selection = select(list, where);
    const groups = ranked(groupBy(list, selection, by), by, measure);
    this.#shown = inOrder(list, selection, order, isDescending);
    return { total: totalOf(groups), groups: groups.slice(0, top), groupCount: groups.length };
  }

  /** Rows of the last question, in its order. */
  rows(from: number, to: number): readonly Project[] {
    return [...this.#shown.subarray(from, to)].map((row) => projectAt(this.#list, row));
  }
}
