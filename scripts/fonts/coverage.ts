import type { Locale } from '#src/i18n/locales.ts';
import { deal, sorted, type Taker } from './deal.ts';
import type { Source } from './sources.ts';

/** The characters that the pages of one language use, by the face that sets them. */
export interface RoleCharacters {
  readonly body: string;
  readonly headline: string;
  /** Characters that only cards opened by the reader need: they go to a file of their own, fetched on demand. */
  readonly rare?: string;
}

export interface Characters extends Readonly<Record<Locale, RoleCharacters>> {
  /** The names of the other languages, on English pages. */
  readonly switch: string;
}

/** Which face draws which characters, sorted by code point. */
export interface Coverage {
  readonly sans: string[];
  readonly serif: string[];
  readonly switch: string[];
  readonly hei: string[];
  readonly heiRare: string[];
  readonly sung: string[];
  readonly noto: string[];
  readonly notoRare: string[];
}

export interface Sources {
  readonly sans: Source;
  readonly serif: Source;
  readonly hei: Source;
  readonly sung: Source;
  readonly noto: Source;
}

/** Marks that Latin and Chinese share by code point and draw differently: on Chinese pages they are Chinese. */
export const HAN_PUNCTUATION = '—‘’“”…';

const HAN = /\p{Script=Han}/u;
const ASCII = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)).join('');
/** Always in the Latin faces, so that what a reader types is set as well. */
const LATIN_ALWAYS = `${ASCII}\u00A0£©°±²³·×é–−€™${HAN_PUNCTUATION}`;

/** Always in the Chinese body faces. */
const HAN_ALWAYS = `\u3000，。、；：？！「」『』《》〈〉（）％／${HAN_PUNCTUATION}`;

const takerOf = (source: Source): Taker => ({
  draws: async (character) => (await source.sliceFor(character)) !== undefined,
  taken: new Set(),
});

const leaving = (taker: Taker, left: string): Taker => ({
  draws: async (character) => !left.includes(character) && (await taker.draws(character)),
  taken: taker.taken,
});

/** Deals every character to a face; throws one error that lists what no face of its language draws. */
export async function coverageOf(characters: Characters, sources: Sources): Promise<Coverage> {
  const [sans, serif, sung] = [takerOf(sources.sans), takerOf(sources.serif), takerOf(sources.sung)];
  const [hei, heiRare] = [takerOf(sources.hei), takerOf(sources.hei)];
  const [noto, notoRare] = [takerOf(sources.noto), takerOf(sources.noto)];
  const symbols = takerOf(sources.hei);
  const little: Taker = {
    draws: async (character) =>
      (!HAN.test(character) || characters.switch.includes(character)) && (await symbols.draws(character)),
    taken: symbols.taken,
  };
  const [sansHan, serifHan] = [leaving(sans, HAN_PUNCTUATION), leaving(serif, HAN_PUNCTUATION)];
  const { en, tc, sc } = characters;
  for (const latin of [sans, serif]) await deal(LATIN_ALWAYS, [latin]);
  for (const han of [hei, noto]) await deal(HAN_ALWAYS, [han]);
  const undrawn = {
    en: [
      ...(await deal(en.body + (en.rare ?? '') + characters.switch, [sans, little])),
      ...(await deal(en.headline, [serif, little])),
    ],
    tc: [
      ...(await deal(tc.body, [sansHan, hei])),
      ...(await deal(tc.headline, [serifHan, sung, hei])),
      ...(await deal(tc.rare ?? '', [sansHan, known(hei), heiRare])),
    ],
    sc: [
      ...(await deal(sc.body, [sansHan, noto])),
      ...(await deal(sc.headline, [serifHan, noto])),
      ...(await deal(sc.rare ?? '', [sansHan, known(noto), notoRare])),
    ],
  };
  refuse(undrawn);
  const taken = { sans, serif, switch: little, hei, heiRare, sung, noto, notoRare };
  return Object.fromEntries(Object.entries(taken).map(([face, taker]) => [face, sorted(taker.taken)])) as {
    [Face in keyof Coverage]: string[];
  };
}

const known = ({ taken }: Taker): Taker => ({ draws: async (character) => taken.has(character), taken });

function refuse(undrawn: Readonly<Record<Locale, readonly string[]>>): void {
  const faults = Object.entries(undrawn).flatMap(([locale, characters]) =>
    characters.length === 0 ? [] : [`${locale}: ${sorted(new Set(characters)).map(named).join(' ')}`],
  );
  if (faults.length === 0) return;
  const advice = 'Chinese on an English page belongs in its own element with a lang, and its characters to tc or sc.';
  throw new Error(`No bundled font draws these characters.\n${faults.join('\n')}\n${advice}`);
}

const named = (character: string) =>
  `${character} (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
