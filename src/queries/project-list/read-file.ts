import { EncodingProbe, noTextOf, toUtf8, type Encoding, type FoundEncoding, type NoText } from './encoding.ts';
import { inCents, isPlausible, largestOf, type FilePart, type UnitFault } from './file-part.ts';
import { yearInName } from './file-year.ts';
import type { Column, MoneyUnit } from './heads.ts';
import { MOST_BYTES } from './limits.ts';
import { ListReader, type FileFault, type RowFault } from './list-reader.ts';

/** What a browser hands over of a file. */
export interface Source {
  readonly name: string;
  readonly size: number;
  slice(from: number, to: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

export interface Progress {
  readonly rows: number;
  /** How much has been done, from 0 to 1; a file is looked over once, and then read. */
  readonly share: number;
}

export interface Reading {
  /** The reader's word on the encoding, where it was asked. */
  readonly encoding?: Encoding | undefined;
  /** Rows and bytes that there is room for beside the files that are open. */
  readonly room: { readonly rows: number; readonly bytes: number };
  /** Bytes taken at a time. */
  readonly step: number;
  readonly onProgress: (progress: Progress) => void;
  readonly isCancelled: () => boolean;
  /** Lets others have their turn between two steps. */
  readonly pause: () => Promise<void>;
}

/** What the page is told of a file that was read. */
export interface FileReport {
  readonly rows: number;
  readonly faults: readonly RowFault[];
  readonly faultCount: number;
  readonly encoding: FoundEncoding;
  /** The unit that its heads name, and whether the amounts can be believed in it. */
  readonly unit: MoneyUnit;
  readonly isPlausible: boolean;
  readonly largest: number;
  /** Why amounts could not be in a unit. */
  readonly unfit: Readonly<Record<MoneyUnit, UnitFault | null>>;
  /** The year in its name. */
  readonly year: number | null;
  readonly unknown: readonly string[];
  readonly absent: readonly Column[];
}

export interface FileRefusal {
  readonly fault: FileFault | { readonly code: NoText | 'too-large' | 'unreadable' };
  readonly faults: readonly RowFault[];
  readonly faultCount: number;
}

export type ReadResult =
  | { readonly kind: 'read'; readonly part: FilePart; readonly report: FileReport }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }
  | { readonly kind: 'cancelled' };

const refused = (fault: FileRefusal['fault'], rest: Omit<FileRefusal, 'fault'> = { faults: [], faultCount: 0 }) =>
  ({ kind: 'refused', refusal: { fault, ...rest } }) as const;

const CANCELLED = { kind: 'cancelled' } as const;

type Take = (bytes: Uint8Array, isLast: boolean) => boolean;

/** Hands a file over step by step, until it is no longer wanted; false where it was cancelled. */
async function walk(source: Source, from: number, reading: Reading, take: Take): Promise<boolean> {
  if (reading.isCancelled()) return false;
  if (from >= source.size) return true;
  const to = from + reading.step;
  const bytes = new Uint8Array(await source.slice(from, to).arrayBuffer());
  if (reading.isCancelled()) return false;
  if (!take(bytes, to >= source.size)) return true;
  await reading.pause();
  return walk(source, to, reading, take);
}

const unfitIn = (part: FilePart, unit: MoneyUnit): UnitFault | null => {
  const money = inCents(part, unit);
  return typeof money === 'string' ? money : null;
};

function report(reader: ListReader, encoding: FoundEncoding, name: string): ReadResult {
  const read = reader.end();
  if (!read) return refused(reader.fault ?? { code: 'no-rows' }, reader.rowFaults);
  const { part, heads, faults, faultCount } = read;
  const largest = largestOf(part);
  const of = { rows: part.rows, faults, faultCount, encoding, unit: heads.unit, largest };
  return {
    kind: 'read',
    part,
    report: {
      ...of,
      isPlausible: isPlausible(heads.unit, largest),
      unfit: { million: unfitIn(part, 'million'), dollar: unfitIn(part, 'dollar') },
      year: yearInName(name),
      unknown: heads.unknown,
      absent: heads.absent,
    },
  };
}

/** What the file is written in, and how many rows it can have; or what it is instead. */
async function probe(source: Source, reading: Reading) {
  const probing = new EncodingProbe();
  let noText: NoText | null = null;
  const isWhole = await walk(source, 0, reading, (bytes) => {
    if (probing.isEmpty) noText = noTextOf(bytes);
    probing.push(bytes);
    reading.onProgress({ rows: 0, share: probing.size / source.size / 2 });
    return noText === null;
  });
  return { isWhole, noText, found: probing.found(), lineEnds: probing.lineEnds };
}

async function readRows(source: Source, reading: Reading, encoding: FoundEncoding, lineEnds: number) {
  const reader = new ListReader(lineEnds + 1, reading.room.rows);
  const convert = toUtf8(encoding.encoding);
  let done = encoding.skip;
  const isWhole = await walk(source, encoding.skip, reading, (bytes, isLast) => {
    reader.push(convert(bytes, isLast));
    done += bytes.length;
    reading.onProgress({ rows: reader.rows, share: 0.5 + done / source.size / 2 });
    return reader.fault === null;
  });
  return isWhole ? report(reader, encoding, source.name) : CANCELLED;
}

async function readSource(source: Source, reading: Reading): Promise<ReadResult> {
  const { isWhole, noText, found, lineEnds } = await probe(source, reading);
  if (!isWhole) return CANCELLED;
  if (noText) return refused({ code: noText });
  if (found === 'binary') return refused({ code: 'binary' });
  const { encoding = found.encoding } = reading;
  const isOwn = encoding === found.encoding;
  return readRows(source, reading, isOwn ? found : { ...found, encoding, reason: 'reader' }, lineEnds);
}

/** Reads one file of the reader's, in steps; it is taken in whole or not at all. */
export async function readFile(source: Source, reading: Reading): Promise<ReadResult> {
  if (source.size === 0) return refused({ code: 'empty' });
  if (source.size > Math.min(MOST_BYTES, reading.room.bytes)) return refused({ code: 'too-large' });
  try {
    return await readSource(source, reading);
  } catch {
    // The browser's own failure: a folder, a file that has gone, no more memory.
    return refused({ code: 'unreadable' });
  }
}
