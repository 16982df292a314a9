import programmes from '#data/project-list/programmes.json' with { type: 'json' };
import type { Programme, Programmes } from '#src/facts/programmes.ts';

/** The committed programmes, parsed in a test. */
export const PROGRAMMES = (programmes as Programmes).programmes;

/** One way of writing for names that differ in dashes, spaces, case and the "and" sign only. */
const fold = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[\s\-‐-―()（）'’.,]+/g, '');

const spellings = ({ names, short, also }: Programme) => [
  ...names.flatMap(({ en, tc, sc }) => [en, tc, sc]),
  ...short,
  ...also,
];

const BY_NAME: ReadonlyMap<string, Programme> = new Map(
  PROGRAMMES.flatMap((programme) => spellings(programme).map((name) => [fold(name), programme] as const)),
);

/** A stream or a call in brackets or after a dash: "… Programme (Platform)". */
const STREAM = /\s*(?:[(（][^()（）]*[)）]|\s[-–—:]\s.*)\s*$/;

/** How a name was recognised: as it stands, or without the stream that follows it. */
export interface Recognised {
  readonly programme: Programme;
  readonly by: 'name' | 'stream';
}

/** The programme that a file means by a name, or null: nothing is guessed from likeness. */
export function recognise(name: string): Recognised | null {
  const whole = BY_NAME.get(fold(name));
  if (whole) return { programme: whole, by: 'name' };
  const programme = BY_NAME.get(fold(name.replace(STREAM, '')));
  return programme ? { programme, by: 'stream' } : null;
}
