import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js';

const FIRST = 0x3400;
const LAST = 0x9fff;

/** Every Han character of the basic plane, one a line so that the converter never sees a phrase. */
const everyCharacter = () =>
  Array.from({ length: LAST - FIRST + 1 }, (_, at) => String.fromCodePoint(FIRST + at)).join('\n');

/** Taiwan's and Hong Kong's forms to the standard ones, those to the Simplified. */
function toOneForm(lines: string): string {
  const standard = [Converter({ from: 'tw', to: 't' }), Converter({ from: 'hk', to: 't' })];
  const simplified = Converter({ from: 't', to: 'cn' });
  // Twice: a form may lead to another one.
  const once = (text: string) => simplified(standard.reduce((given, convert) => convert(given), text));
  return once(once(lines));
}

function textsBelow(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|json)$/.test(name) && !name.includes('.test.'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('');
}

/**
 * Every other way to write a character of the texts, each followed by the form that stands for all: 數数裏里裡里.
 * A reader may type any of them; characters that no text has need no entry, as they find nothing either way.
 */
export function hanForms(texts: string): string {
  const all = everyCharacter();
  const [characters, forms] = [all.split('\n'), toOneForm(all).split('\n')];
  const formOf = new Map(characters.map((character, at) => [character, forms[at] ?? character]));
  const used = new Set(Array.from(texts, (character) => formOf.get(character)));
  return [...formOf]
    .map(([character, form]) => (character !== form && used.has(form) ? character + form : ''))
    .join('');
}

/** The forms for all that the atlas says: its code and its editions. */
export const hanFormsOfAtlas = () => hanForms(textsBelow('src') + textsBelow('data/editions'));
