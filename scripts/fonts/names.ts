import { tableOf, type Tables } from './sfnt.ts';

// Identifiers of OpenType name records. Those we keep say whose work it is and under which licence.
const KEPT = [0, 13, 14];
const FIRST_OF_AXES = 256;
const WINDOWS = { platform: 3, encoding: 1, language: 0x409 };

function readNames(tables: Tables): Map<number, string> {
  const name = tableOf(tables, 'name');
  const strings = name.readUInt16BE(4);
  const names = new Map<number, string>();
  for (let record = 6, end = 6 + name.readUInt16BE(2) * 12; record < end; record += 12) {
    if (name.readUInt16BE(record) !== WINDOWS.platform) continue;
    const at = strings + name.readUInt16BE(record + 10);
    const text = Buffer.from(name.subarray(at, at + name.readUInt16BE(record + 8)));
    names.set(name.readUInt16BE(record + 6), text.swap16().toString('utf16le'));
  }
  return names;
}

export const readName = (tables: Tables, id: number): string | undefined => readNames(tables).get(id);

/**
 * The table `name` under a family name of our own, with copyright and licence kept: the Open Font License reserves
 * some of the original names ("Source") to the unmodified fonts.
 */
export function renamed(tables: Tables, family: string): Buffer {
  const kept = [...readNames(tables)].filter(([id]) => KEPT.includes(id) || id >= FIRST_OF_AXES);
  const own: [number, string][] = [
    [1, family],
    [2, 'Regular'],
    [3, `${family} cut for this site`],
    [4, family],
    [6, family.replaceAll(' ', '')],
  ];
  const records = [...kept, ...own].sort(([a], [b]) => a - b);
  const header = Buffer.alloc(6 + records.length * 12);
  header.writeUInt16BE(records.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  const strings = records.map(([id, text], i) => {
    const bytes = Buffer.from(text, 'utf16le').swap16();
    [WINDOWS.platform, WINDOWS.encoding, WINDOWS.language, id, bytes.length, offset].forEach((value, field) =>
      header.writeUInt16BE(value, 6 + i * 12 + field * 2),
    );
    offset += bytes.length;
    return bytes;
  });
  return Buffer.concat([header, ...strings]);
}
