import { describe, expect, test } from 'vitest';

/** The order of the folders: each may import from those on a row above, never from its own row or below. */
const ROWS = [
  ['i18n'],
  ['facts'],
  ['queries'],
  ['view'],
  ['exhibits', 'state', 'decks', 'takeaway', 'ui', 'charts', 'maps', 'worker'],
  ['app'],
] as const;

const DRAWN = ['state', 'ui', 'charts', 'maps', 'app'];

/** Which folders may use a library. One that is not here may not be used at all. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  '@tanstack/react-query': ['queries', 'app'],
  'd3-geo': ['maps'],
  fflate: ['takeaway'],
  geojson: ['maps'],
  'maplibre-gl': ['maps'],
  react: DRAWN,
  'react-dom': ['app'],
  recharts: ['charts'],
  'topojson-client': ['maps'],
  // Types only: the base map says what it holds.
  'topojson-specification': ['queries', 'maps'],
  valibot: ['facts', 'state', 'decks'],
  wouter: ['state', 'app'],
  zustand: ['state'],
  'virtual:build': ['app'],
  'virtual:editions': ['queries'],
  'virtual:entity-notes': ['queries'],
  'virtual:fonts.css': ['app'],
  'virtual:han': ['queries'],
  'virtual:series': ['queries'],
};

/** What only tests may use. */
const TEST_LIBRARIES = ['vitest', 'fast-check', 'opencc-js'];
const FOR_TESTS = /\.test\.tsx?$|(?:^|\/)sample-[^/]*$/;

const DRAWERS = /^(?:utils?|helpers?|common|shared|lib|misc|types|hooks|constants|services)$/i;

interface Place {
  readonly path: string;
  readonly folder: string;
  /** A test, or a `sample-*.ts` made for tests. */
  readonly isTest: boolean;
  /** Runs on Node only: it reads files for scripts and tests. */
  readonly isOnDisk: boolean;
}

function placeOf(path: string): Place {
  const inFolder = path.includes('/');
  return {
    path,
    // The files at the root only start the app.
    folder: inFolder ? (path.split('/')[0] ?? '') : 'app',
    isTest: FOR_TESTS.test(path),
    isOnDisk: path.endsWith('-on-disk.ts'),
  };
}

const rowOf = (folder: string) => ROWS.findIndex((row) => row.some((name) => name === folder));

/** Every module a file names: imports of all kinds, and the patterns of its globs. */
function importsOf(code: string): readonly string[] {
  const modules = [...code.matchAll(/(?<!['"\w])(?:from|import)\s*\(?\s*['"]([^'"\s]+)['"]/g)].map(
    ([, name = '']) => name,
  );
  const globs = [...code.matchAll(/import\.meta\.glob(?:<[^(]*>)?\(\s*(\[[^\]]*\]|['"][^'"]*['"])/g)];
  const patterns = globs.flatMap(([, list = '']) => [...list.matchAll(/['"]([^'"]+)['"]/g)]);
  return [...modules, ...patterns.map(([, name = '']) => name)].filter((name) => !name.startsWith('!'));
}

/** Where an import leads as a path below the repository, or null for a library. */
function targetOf(place: Place, name: string): string | null {
  if (name.startsWith('#')) return name.slice(1);
  if (!name.startsWith('.') && !name.startsWith('/')) return null;
  return new URL(name, `file:///src/${place.path}`).pathname.slice(1);
}

function folderFault(place: Place, target: string): string | null {
  const folder = placeOf(target.replace(/^src\//, '')).folder;
  if (folder === place.folder) return null;
  if (rowOf(folder) < 0) return `${folder} is no folder of the house`;
  return rowOf(folder) < rowOf(place.folder) ? null : `${place.folder} → ${folder}`;
}

function libraryFault({ folder, isTest, isOnDisk }: Place, name: string): string | null {
  if (isTest && TEST_LIBRARIES.includes(name)) return null;
  if (name.startsWith('node:')) return isTest || isOnDisk ? null : `${name} is not for the browser`;
  const library = name.startsWith('@') ? name.split('/', 2).join('/') : (name.split('/', 1)[0] ?? '');
  const folders = DOORS[library];
  if (!folders) return `${library} has no door`;
  return folders.includes(folder) ? null : `${library} is not for ${folder}`;
}

function importFault(place: Place, name: string): string | null {
  const target = targetOf(place, name);
  if (target === null) return libraryFault(place, name);
  if (target.startsWith('data/'))
    return place.isTest || place.folder === 'queries' ? null : `${place.folder} opens data/`;
  if (!target.startsWith('src/')) return place.isTest ? null : `${name} leaves src`;
  const isHidden = target.endsWith('-on-disk.ts') ? !place.isOnDisk : FOR_TESTS.test(target);
  if (isHidden && !place.isTest) return `${name} is for scripts and tests`;
  const leaves = name.startsWith('.') && !target.startsWith(`src/${place.folder}/`) && place.path.includes('/');
  return leaves ? `${name} leaves ${place.folder}` : folderFault(place, target);
}

/** What is wrong with a file's name, place and imports. Paths are below src. */
function faultsOf(path: string, code: string): readonly string[] {
  const place = placeOf(path);
  const drawers = path.split('/').filter((part) => DRAWERS.test(part.replace(/\..*$/, '')));
  return [
    ...drawers.map((part) => `${part} is a drawer: name it after what it is about`),
    ...(rowOf(place.folder) < 0 ? [`${place.folder} is no folder of the house`] : []),
    ...importsOf(code).flatMap((name) => importFault(place, name) ?? []),
  ].map((fault) => `${path}: ${fault}`);
}

const files = import.meta.glob<string>(['./**/*.{ts,tsx}', '!./architecture.test.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

test('every file of src imports only what its folder may', () => {
  expect(Object.keys(files).length).toBeGreaterThan(100);
  expect(Object.entries(files).flatMap(([path, code]) => faultsOf(path.slice(2), code))).toEqual([]);
});

describe('the rule', () => {
  test.each([
    ['facts/a.ts', "import { LOCALES } from '#src/i18n/locales.ts';"],
    ['app/pages/B.tsx', "import { c } from '../c.ts';"],
    ['app/a.tsx', "const Chart = lazy(() => import('#src/charts/BarsChart.tsx'));"],
    ['maps/a.ts', "import maplibregl from 'maplibre-gl';"],
    ['ui/A.tsx', "import { useId } from 'react';"],
    ['app/start.tsx', "import { hydrateRoot } from 'react-dom/client';"],
    ['queries/a.ts', "import editions from '#data/editions/2023/facts.json';"],
    ['facts/a.test.ts', "import { readFileSync } from 'node:fs'; import facts from '#data/editions/2023/facts.json';"],
    ['facts/a-on-disk.ts', "import { readFileSync } from 'node:fs';"],
    ['queries/sample-figures.ts', "import fc from 'fast-check';"],
    ['facts/a.ts', "const to = 'from' in event ? event.from : null; type Of = 'from' | 'to';"],
    ['main.tsx', "import './app/start.tsx';"],
  ])('lets %s say %s', (path, code) => {
    expect(faultsOf(path, code)).toEqual([]);
  });

  test.each([
    ['queries/a.ts', "import { App } from '#src/app/App.tsx';", 'queries → app'],
    ['i18n/a.ts', "export type { Fact } from '#src/facts/edition.ts';", 'i18n → facts'],
    ['view/a.ts', "const x = await import('#src/ui/Table.tsx');", 'view → ui'],
    ['charts/A.tsx', "import { Table } from '#src/ui/Table.tsx';", 'charts → ui'],
    ['exhibits/a.ts', "import { focus } from '#src/state/focus.ts';", 'exhibits → state'],
    ['view/a.test.ts', "import { exhibits } from '#src/exhibits/registry.ts';", 'view → exhibits'],
    ['charts/A.tsx', "import { x } from '../view/view.ts';", '../view/view.ts leaves charts'],
    ['facts/a.ts', "import { x } from '#src/shapes/x.ts';", 'shapes is no folder of the house'],
    ['shapes/a.ts', '', 'shapes is no folder of the house'],
    ['exhibits/a.ts', "import facts from '#data/editions/2023/facts.json';", 'exhibits opens data/'],
    ['maps/a.ts', "const all = import.meta.glob<string>('../../data/places/*.json');", 'maps opens data/'],
    ['app/a.ts', "const all = import.meta.glob(['./x.ts', '/data/decks/*.json'], { eager: true });", 'app opens data/'],
    ['app/a.ts', "import { editions } from 'virtual:editions';", 'virtual:editions is not for app'],
    ['app/a.ts', "import { build } from '../../scripts/build.ts';", '../../scripts/build.ts leaves src'],
    ['app/a.ts', "import { readFileSync } from 'node:fs';", 'node:fs is not for the browser'],
    [
      'app/a.ts',
      "import { e } from '#src/facts/edition-on-disk.ts';",
      '#src/facts/edition-on-disk.ts is for scripts and tests',
    ],
    ['app/A.tsx', "import type { Map } from 'maplibre-gl';", 'maplibre-gl is not for app'],
    ['app/A.tsx', "import { Bar } from 'recharts';", 'recharts is not for app'],
    ['ui/A.tsx', "import { create } from 'zustand';", 'zustand is not for ui'],
    ['state/a.ts', "import { useQuery } from '@tanstack/react-query';", '@tanstack/react-query is not for state'],
    ['ui/A.tsx', "import { Link } from 'wouter';", 'wouter is not for ui'],
    ['queries/a.ts', "import * as v from 'valibot';", 'valibot is not for queries'],
    ['charts/A.tsx', "import { geoPath } from 'd3-geo';", 'd3-geo is not for charts'],
    ['app/a.ts', "import { feature } from 'topojson-client';", 'topojson-client is not for app'],
    ['view/a.ts', "import type { ReactNode } from 'react';", 'react is not for view'],
    ['takeaway/a.ts', "import { createRoot } from 'react-dom/client';", 'react-dom is not for takeaway'],
    ['app/a.ts', "import debounce from 'lodash/debounce';", 'lodash has no door'],
    ['facts/a.ts', "import { test } from 'vitest';", 'vitest has no door'],
    ['facts/a.ts', "import { figure } from './sample-figure.ts';", './sample-figure.ts is for scripts and tests'],
    ['ui/utils/a.ts', '', 'utils is a drawer: name it after what it is about'],
    ['app/hooks.ts', '', 'hooks.ts is a drawer: name it after what it is about'],
  ])('does not let %s say %s', (path, code, fault) => {
    expect(faultsOf(path, code)).toEqual([`${path}: ${fault}`]);
  });
});
