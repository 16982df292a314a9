import type { Encoding } from '#src/queries/project-list/encoding.ts';
import { madeUpList } from '#src/queries/project-list/made-up.ts';
import {
  changeFile,
  isCounted,
  keepFiles,
  keepSummary,
  projectFiles,
  unitOf,
  yearOf,
  type OpenedList,
} from '#src/state/project-files.ts';
import { clerk } from './desk.ts';

const FIRST = { rows: 0, share: 0 };

let opened = 0;
let settled = 0;

/** Makes the list anew of the files that are counted. */
async function settle() {
  settled += 1;
  const mine = settled;
  const counted = projectFiles().filter(isCounted);
  const settlements = counted.map((one) => ({ file: one.id, year: yearOf(one) ?? 0, unit: unitOf(one) ?? 'million' }));
  const summary = await clerk.settle(settlements);
  // Another change has come meanwhile, and its list is the one that counts.
  if (mine === settled) keepSummary(counted.length > 0 ? summary : null);
}

/** A file that has been read takes the place of those that were opened before under its name. */
async function replaceFormer({ id, file }: OpenedList) {
  const former = projectFiles().filter((one) => one.id !== id && one.file.name === file.name);
  keepFiles(projectFiles().filter((one) => !former.includes(one)));
  await Promise.all(former.map((one) => clerk.close(one.id)));
}

async function read(one: OpenedList) {
  const { id, file, encoding } = one;
  const result = await clerk.open({ file: id, source: file, encoding: encoding ?? undefined }, (progress) =>
    changeFile(id, { phase: { kind: 'reading', progress } }),
  );
  if (result.kind === 'read') await replaceFormer(one);
  // A refused file was never part of the list; one that is read anew stays what it was.
  if (result.kind === 'read' || one.phase.kind !== 'read') changeFile(id, { phase: result });
  else changeFile(id, { phase: one.phase, encoding: null });
  await settle();
}

const entry = (file: File, isMadeUp = false): OpenedList => {
  opened += 1;
  const rest = { year: null, unit: null, encoding: null };
  return { id: `list-${opened}`, file, isMadeUp, phase: { kind: 'reading', progress: FIRST }, ...rest };
};

/** Opens files one after another; what failed last time is no longer told of. */
export async function openLists(files: readonly File[], isMadeUp = false) {
  const entries = files.map((file) => entry(file, isMadeUp));
  const kept = projectFiles().filter(({ phase }) => phase.kind === 'read' || phase.kind === 'reading');
  keepFiles([...kept, ...entries]);
  // One after another: each may take the whole of the machine.
  await entries.reduce((former, one) => former.then(() => read(one)), Promise.resolve());
}

/** Six years of made-up projects, as many as the official files are said to have. */
export function openMadeUp() {
  const files = [2019, 2020, 2021, 2022, 2023, 2024].map(
    (year, at) => new File([...madeUpList(290 + at, year)], `made-up-${year}.csv`, { type: 'text/csv' }),
  );
  return openLists(files, true);
}

/** Reads a file again in an encoding of the reader's choice. */
export async function readAs(one: OpenedList, encoding: Encoding) {
  changeFile(one.id, { encoding, phase: { kind: 'reading', progress: FIRST } });
  await read({ ...one, encoding });
}

export async function sayOf(id: string, said: Partial<Pick<OpenedList, 'year' | 'unit'>>) {
  changeFile(id, said);
  await settle();
}

export async function cancelReading(id: string) {
  changeFile(id, { phase: { kind: 'cancelled' } });
  await clerk.cancel(id);
}

export async function closeFile(id: string) {
  keepFiles(projectFiles().filter((one) => one.id !== id));
  await clerk.close(id);
  await settle();
}
