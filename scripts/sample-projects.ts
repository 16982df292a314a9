import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { madeUpList } from '#src/queries/project-list/made-up.ts';

/** `npm run sample:projects -- FILE [ROWS] [SEED]`: writes a list of made-up projects; the same one each time. */
export default async function main([file, rows = '1000', seed = '1']: readonly string[]) {
  if (!file) throw new Error('Name the file to write');
  await pipeline(Readable.from(madeUpList(Number(rows), Number(seed))), createWriteStream(file));
  console.log(`${rows} made-up projects: ${file}`);
}
