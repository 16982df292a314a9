/** Reads RFC 4180 as strictly as it is written here: CRLF between records, quotes round all but numbers. Throws at anything else. */
export function readCsv(text: string): readonly (readonly string[])[] {
  if (!text.startsWith('\uFEFF')) throw new Error('no byte order mark');
  const records: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|(-?\d[\de+.-]*|))(,|\r\n)/gy;
  field.lastIndex = 1;
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const read = field.exec(text);
    if (!read) throw new Error(`no field at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
    const [, quoted, bare = '', end] = read;
    records.at(-1)?.push(quoted === undefined ? bare : quoted.replace(/""/g, '"'));
    if (end !== ',') records.push([]);
  }
  return records.slice(0, -1);
}
