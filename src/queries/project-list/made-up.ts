import { PROGRAMMES } from './programmes.ts';
import { HEADS } from './heads.ts';

/** The same numbers every time, from 0 up to 1. */
function series(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const THINGS = ['sensors', 'a robot arm', 'new textiles', 'language tools', 'clean batteries', 'a test kit', 'a drone'];
const PLACES = ['harbour trams', 'hillside paths', 'old buildings', 'school halls', 'fish farms', 'night markets'];
const APPLICANTS = ['University', 'Institute', 'Laboratory', 'Company'];

const pick = <T>(all: readonly T[], chance: number): T | undefined => all[Math.floor(chance * all.length)];

const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function madeUpRow(number: number, next: () => number): string {
  const programme = pick(PROGRAMMES, next() ** 2);
  const name = pick(programme?.names ?? [], next())?.en ?? '';
  const letter = String.fromCharCode(65 + Math.floor(next() * 26));
  const thousands = 50 + Math.floor(next() ** 3 * 20_000);
  const millions = (value: number) => (value / 1000).toFixed(3);
  const revised = next() < 0.2 ? millions(Math.floor(thousands * (0.5 + next() / 2))) : '';
  return [
    String(number),
    name,
    `MADE-UP/${String(number).padStart(7, '0')}`,
    `Made-up project: ${pick(THINGS, next())} for ${pick(PLACES, next())}`,
    `Made-up ${pick(APPLICANTS, next())} ${letter}`,
    millions(thousands),
    revised,
    next() < 0.05 ? 'Made up, too' : '',
  ]
    .map(quoted)
    .join();
}

/** A list in the layout of the official one, in which everything is made up; always the same for a seed. In pieces. */
export function* madeUpList(rows: number, seed = 1): Generator<string> {
  const next = series(seed);
  yield `\ufeff${Object.values(HEADS).map(quoted).join()}\r\n`;
  for (let from = 0; from < rows; from += 1000) {
    const count = Math.min(1000, rows - from);
    yield `${Array.from({ length: count }, (_, at) => madeUpRow(from + at + 1, next)).join('\r\n')}\r\n`;
  }
}
