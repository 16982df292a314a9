import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Read by people, in the served atlas. */
export const LICENCES_FILE = 'public/licences.txt';

const readManifest = (folder: string) => JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Manifest;

/** Where a package stands for another: inside it when their versions differ, else at the top. */
function folderOf(name: string, from: string): string {
  const inside = `${from}/node_modules/${name}`;
  return existsSync(inside) ? inside : `node_modules/${name}`;
}

/** The folders of the packages and all they stand on, by name. */
function withDependencies(names: readonly string[], from: string, found = new Set<string>()): ReadonlySet<string> {
  for (const name of names) {
    const folder = folderOf(name, from);
    if (found.has(folder)) continue;
    found.add(folder);
    withDependencies(Object.keys(readManifest(folder).dependencies ?? {}), folder, found);
  }
  return found;
}

function licenceText(folder: string): string {
  const { name, version, license } = readManifest(folder);
  const file = readdirSync(folder).find((entry) => /^(?:un)?licen[cs]e(?:\.(?:md|txt))?$/i.test(entry));
  const text = file ? readFileSync(`${folder}/${file}`, 'utf8').replace(/\r\n/g, '\n').trim() : '';
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/** The licences of everything that reaches a reader: the libraries in the app and the fonts. */
export function collectLicences(): string {
  const { dependencies = {}, devDependencies = {} } = readManifest('.');
  const fonts = Object.keys(devDependencies).filter((name) => name.startsWith('@fontsource'));
  const folders = withDependencies([...Object.keys(dependencies), ...fonts], '.');
  const shipped = [...folders].filter((folder) => !folder.includes('/@types/')).sort();
  return shipped.map(licenceText).join(`\n${'-'.repeat(72)}\n\n`);
}

/** `npm run licences`: writes them anew. */
export default function main() {
  writeFileSync(LICENCES_FILE, collectLicences());
}
