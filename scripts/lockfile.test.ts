import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { collectLicences, LICENCES_FILE } from './licences.ts';

interface Entry {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly license?: string;
}

/** The licences under which the project takes the work of others; OFL is for fonts, CC BY for a data table. */
const ALLOWED = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
];

/** Packages that do not name a licence, and the one under which their repository publishes them. */
const UNNAMED: Readonly<Record<string, string>> = { 'node_modules/@svg-maps/hong-kong': 'CC-BY-4.0' };

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

function entryFaults(path: string, entry: Entry): readonly string[] {
  const faults = [
    /^sha512-[\w+/]{86}==$/.test(entry.integrity ?? '') ? '' : 'has no sha512 sum',
    entry.hasInstallScript ? 'runs a script when it is installed' : '',
    entry.resolved ? `comes from ${entry.resolved}` : '',
    entry.link ? 'is a link' : '',
    /^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(entry.version ?? '') ? '' : `has the version ${entry.version}`,
  ];
  return faults.filter((fault) => fault !== '').map((fault) => `${path} ${fault}`);
}

/** `A OR B` needs one that is allowed, `A AND B` all. */
function isAllowed(licence: string): boolean {
  const choices = licence.replace(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((name) => ALLOWED.includes(name.trim())));
}

function licenceFaults(path: string, licence: unknown): readonly string[] {
  if (typeof licence !== 'string') return [`${path} names no licence`];
  return isAllowed(licence) ? [] : [`${path} is under ${licence}`];
}

/** What the package itself says; a package for another system is not installed, and the lock file speaks for it. */
function licenceOf(path: string, entry: Entry): unknown {
  const file = `${path}/package.json`;
  if (!existsSync(file)) return entry.license;
  return (readJson(file) as Entry).license ?? UNNAMED[path];
}

const { packages } = readJson('package-lock.json') as { readonly packages: Readonly<Record<string, Entry>> };
const locked = Object.entries(packages).filter(([path]) => path !== '');

describe('the lock file', () => {
  test('names each package by version and checksum, from no address, with nothing to run', () => {
    expect(locked.length).toBeGreaterThan(200);
    expect(locked.flatMap(([path, entry]) => entryFaults(path, entry))).toEqual([]);
  });

  test('holds only packages under licences the project can pass on', () => {
    expect(locked.flatMap(([path, entry]) => licenceFaults(path, licenceOf(path, entry)))).toEqual([]);
  });

  test('leaves out only packages of other systems', () => {
    const absent = locked.filter(([path, { optional }]) => !optional && !existsSync(`${path}/package.json`));
    expect(absent.map(([path]) => path)).toEqual([]);
  });

  test('belongs to exact versions', () => {
    const manifest = readJson('package.json') as Readonly<Record<string, Readonly<Record<string, string>>>>;
    const asked = Object.entries({ ...manifest['dependencies'], ...manifest['devDependencies'] });
    expect(asked.filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
  });
});

test('the licences served with the atlas are those of the installed packages (npm run licences writes them)', () => {
  expect(readFileSync(LICENCES_FILE, 'utf8')).toBe(collectLicences());
});

describe('the check', () => {
  const sound: Entry = { version: '1.2.3', integrity: `sha512-${'A'.repeat(86)}==` };

  test('lets a sound entry pass', () => {
    expect(entryFaults('node_modules/a', sound)).toEqual([]);
  });

  test.each<[string, Entry]>([
    ['has no sha512 sum', { version: '1.2.3' }],
    ['has no sha512 sum', { ...sound, integrity: 'sha1-AAAA' }],
    ['runs a script when it is installed', { ...sound, hasInstallScript: true }],
    ['comes from git+ssh://git@example.org/a.git', { ...sound, resolved: 'git+ssh://git@example.org/a.git' }],
    ['is a link', { ...sound, link: true }],
    ['has the version file:../a', { ...sound, version: 'file:../a' }],
  ])('finds that a package %s', (fault, entry) => {
    expect(entryFaults('node_modules/a', entry)).toEqual([`node_modules/a ${fault}`]);
  });

  test.each(['MIT', '(MIT AND Zlib)', '(GPL-3.0-or-later OR MIT)'])('allows %s', (licence) => {
    expect(licenceFaults('a', licence)).toEqual([]);
  });

  test.each(['GPL-3.0-only', 'MIT AND AGPL-3.0', 'SEE LICENSE IN LICENSE.txt'])('refuses %s', (licence) => {
    expect(licenceFaults('a', licence)).toEqual([`a is under ${licence}`]);
  });

  test('refuses a package without a licence', () => {
    expect(licenceFaults('a', undefined)).toEqual(['a names no licence']);
  });
});
