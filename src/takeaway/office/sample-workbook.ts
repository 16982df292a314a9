import { strFromU8, unzipSync } from 'fflate';
import { all, childOf, readXml, type XmlElement } from './sample-xml.ts';

/** A sheet as a test reads it back. */
export interface ReadSheet {
  readonly name: string;
  /** Cells that are not there are null. */
  readonly rows: readonly (readonly (number | string | null)[])[];
  readonly formulas: number;
}

/** What `_x005F_` and the like stand for. */
const unescaped = (text: string) =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

function columnOf(reference: string): number {
  const letters = reference.replace(/\d+$/, '');
  return Array.from(letters).reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function valueOf(cell: XmlElement): number | string {
  if (cell.attributes['t'] === 'inlineStr') return unescaped(all(cell, 't')[0]?.text ?? '');
  if (cell.attributes['t'] !== undefined) throw new Error(`a cell of the kind ${cell.attributes['t']}`);
  const { text } = childOf(cell, 'v') ?? { text: '' };
  if (!/^-?\d/.test(text)) throw new Error(`no number: ${text}`);
  return Number(text);
}

function readRow(row: XmlElement) {
  const cells = new Map(row.children.map((cell) => [columnOf(cell.attributes['r'] ?? ''), valueOf(cell)]));
  const width = Math.max(-1, ...cells.keys()) + 1;
  return Array.from({ length: width }, (_, at) => cells.get(at) ?? null);
}

/** The sheets of a workbook, by what its own parts say. Throws where a part is missing or not well formed. */
export function readWorkbook(bytes: Uint8Array): readonly ReadSheet[] {
  const files = unzipSync(bytes);
  const part = (name: string) => {
    const file = files[name];
    if (!file) throw new Error(`${name} is missing`);
    return readXml(strFromU8(file));
  };
  const types = strFromU8(files['[Content_Types].xml'] ?? new Uint8Array());
  const targets = new Map(
    part('xl/_rels/workbook.xml.rels').children.map(({ attributes }) => [attributes['Id'], attributes['Target'] ?? '']),
  );
  return all(part('xl/workbook.xml'), 'sheet').map(({ attributes }) => {
    const target = targets.get(attributes['r:id']) ?? '';
    if (!types.includes(`"${target}"`)) throw new Error(`${target} has no type`);
    const sheet = part(target.slice(1));
    return {
      name: attributes['name'] ?? '',
      rows: all(sheet, 'row').map(readRow),
      formulas: all(sheet, 'f').length,
    };
  });
}
