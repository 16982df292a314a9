import { strToU8, zipSync } from 'fflate';
import { AGELESS } from './office/workbook.ts';

/** Text files by their paths as one ZIP file. */
export const writeArchive = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])), {
    ...AGELESS,
    level: 9,
  });
