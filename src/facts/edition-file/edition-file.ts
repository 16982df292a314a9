import { checksumOf } from '../checksum.ts';
import { EditionFaults } from '../edition-faults.ts';
import type { EditionData } from '../edition.ts';
import type { Fault } from '../fault.ts';
import { parseEdition } from '../parse-edition.ts';
import { fileFault, placeAt, type FileFault } from './file-fault.ts';
import { EDITION_LIMITS } from './limits.ts';
import { JsonFault, readJson, type ReadJson } from './read-json.ts';
import { textOfEditionBytes } from './text-of-bytes.ts';

const EDITION_FORMAT = 'hk-it-atlas-edition';
const EDITION_VERSION = 1;

/** A whole edition, or nothing of it: the first faults, and how many there are. */
export type EditionRead =
  | { readonly ok: true; readonly edition: EditionData }
  | { readonly ok: false; readonly faults: readonly FileFault[]; readonly count: number };

const refused = (faults: readonly FileFault[], count = faults.length): EditionRead => ({ ok: false, faults, count });

type Where = (path: string) => { readonly path: string; readonly line: number; readonly column: number };

/** Where a path begins in the text; what is missing is told where that which lacks it begins. */
function placesIn(text: string, { offsets }: ReadJson): Where {
  return (path) => {
    let at = path;
    while (at !== '' && !offsets.has(at)) at = at.replace(/(?:^|\.)[^.[\]]*$|\[\d+\]$/, '');
    return { path, ...placeAt(text, offsets.get(at) ?? 0) };
  };
}

/** The parser of editions knows the three parts of a file as one object. */
const pathInFile = (path: string) => (/^(?:facts|entities|edition)\b/.test(path) ? path : `edition.${path}`);

type Head = Readonly<Record<string, unknown>>;

/** Whose file it is, before its parts are looked at: another application's has a hundred faults and one reason. */
function headFaults(head: Head, where: Where): readonly FileFault[] {
  const { format, version } = head;
  if (format !== EDITION_FORMAT) return [fileFault('other-app', EDITION_FORMAT, where('format'))];
  if (typeof version !== 'number') return [fileFault('version', String(version), where('version'))];
  if (version !== EDITION_VERSION)
    return [fileFault(version > EDITION_VERSION ? 'newer' : 'version', version, where('version'))];
  const known = ['format', 'version', 'checksum', 'edition', 'facts', 'entities'];
  return Object.keys(head)
    .filter((key) => !known.includes(key))
    .map((key) => fileFault('unknown-key', key, where(key)));
}

function sumFaults({ checksum, ...rest }: Head, where: Where): readonly FileFault[] {
  const sum = checksumOf(rest);
  if (checksum === sum) return [];
  return [fileFault(checksum === undefined ? 'no-checksum' : 'checksum', sum, where('checksum'))];
}

/** An edition, or all that is wrong with it. */
function parsed({ edition, facts, entities }: Head): EditionData | readonly Fault[] {
  const head = typeof edition === 'object' && edition !== null && !Array.isArray(edition) ? edition : {};
  // Parts of an edition stand beside its head, never in it.
  const within = (['facts', 'entities'] as const).filter((key) => Object.hasOwn(head, key));
  if (within.length > 0) return within.map((key) => ({ path: `edition.${key}`, problem: 'is not expected here' }));
  try {
    return parseEdition({ ...head, facts, entities });
  } catch (error) {
    if (error instanceof EditionFaults) return error.faults;
    throw error;
  }
}

const isFaults = (result: EditionData | readonly Fault[]): result is readonly Fault[] => Array.isArray(result);

function readParts(value: unknown, where: Where): EditionRead {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refused([fileFault('other-app', EDITION_FORMAT, where(''))]);
  const head = value as Head;
  const foreign = headFaults(head, where);
  if (foreign.length > 0) return refused(foreign.slice(0, EDITION_LIMITS.told), foreign.length);
  const result = parsed(head);
  if (isFaults(result)) {
    const told = result.slice(0, EDITION_LIMITS.told);
    const faults = told.map(({ path, problem }) => fileFault('content', problem, where(pathInFile(path))));
    return refused(faults, result.length);
  }
  const sum = sumFaults(head, where);
  return sum.length > 0 ? refused(sum) : { ok: true, edition: result };
}

/** Reads the text of an edition file: all of it or nothing. Never throws. */
export function readEditionText(text: string): EditionRead {
  if (text.trim() === '') return refused([fileFault('empty')]);
  try {
    const read = readJson(text);
    return readParts(read.value, placesIn(text, read));
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    const { code, detail, path, offset } = error;
    return refused([fileFault(code, detail, { path, ...placeAt(text, offset) })]);
  }
}

/** Reads the bytes of an edition file. Never throws. */
export function readEditionBytes(bytes: Uint8Array): EditionRead {
  const text = textOfEditionBytes(bytes);
  return typeof text === 'string' ? readEditionText(text) : refused([text]);
}

/** Only what the format has: an edition that answers by id brings its indexes along. */
function partsOf({ id, title, written, document, sections, facts, entities }: EditionData) {
  const edition = { id, title, written, document, sections };
  return { format: EDITION_FORMAT, version: EDITION_VERSION, edition, facts, entities };
}

/** An edition as the text of one file, with its sum. */
export function writeEditionFile(edition: EditionData): string {
  const parts = partsOf(edition);
  return `${JSON.stringify({ ...parts, checksum: checksumOf(parts) }, null, 2)}\n`;
}
