// Draws every chart in a document of happy-dom and writes the pictures, one file a language.
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Window } from 'happy-dom';

const window = new Window({ url: 'http://localhost/' });
const classes = [
  'HTMLElement',
  'SVGElement',
  'Element',
  'Node',
  'MutationObserver',
  'ResizeObserver',
  'HTMLIFrameElement',
  'Event',
];
const functions = [
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'getComputedStyle',
  'addEventListener',
  'removeEventListener',
];
const give = (name, value) => Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
give('window', window);
for (const name of ['document', 'navigator', ...classes]) give(name, window[name]);
for (const name of functions) give(name, window[name].bind(window));

const { drawStills } = await import(pathToFileURL(resolve('.build/stills-entry/stills-entry.js')).href);
const drawn = Object.entries(await drawStills());
mkdirSync('.build/stills', { recursive: true });
for (const [lang, stills] of drawn) writeFileSync(`.build/stills/${lang}.json`, JSON.stringify(stills));
process.exit(0);
