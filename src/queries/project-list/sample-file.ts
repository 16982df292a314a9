import type { Encoding } from './encoding.ts';
import { HEADS } from './heads.ts';
import { ListDesk } from './list-desk.ts';
import type { Source } from './read-file.ts';

export const HEAD_LINE = Object.values(HEADS).join();

const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** A file as the official list has it, of rows whose cells are all in quotes. */
export const fileOf = (rows: readonly (readonly string[])[], lineEnd = '\r\n') =>
  [HEAD_LINE, ...rows.map((row) => row.map(quote).join())].map((line) => line + lineEnd).join('');

/** A file that hands its bytes over as a browser's does. */
export function sourceOf(content: string | Uint8Array, name = 'list_2020.csv'): Source {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    slice: (from, to) => ({ arrayBuffer: () => Promise.resolve(bytes.slice(from, to).buffer) }),
  };
}

/** A desk that takes so many bytes at a time. */
export const deskOf = (step = 7) => new ListDesk({ step, pause: () => Promise.resolve() });

/** Opens one file at a desk of its own. */
export async function opened(content: string | Uint8Array, encoding?: Encoding, step?: number) {
  const desk = deskOf(step);
  const result = await desk.open({ file: 'one', source: sourceOf(content), encoding }, () => undefined);
  return { desk, result };
}

export const QUESTION = {
  where: {},
  by: 'programme',
  measure: 'projects',
  order: 'file',
  isDescending: false,
  top: 100,
} as const;

/** What the desk's whole list holds, once its one file counts for a year. */
export function listed(desk: ListDesk, unit: 'million' | 'dollar' = 'million') {
  const summary = desk.settle([{ file: 'one', year: 2020, unit }]);
  const answer = desk.ask(QUESTION);
  return { summary, answer, projects: desk.rows(0, answer.total.projects) };
}
