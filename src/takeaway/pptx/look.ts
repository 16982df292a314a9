import type { Locale, Localized } from '#src/i18n/locales.ts';
import type { Ink } from '#src/view/view.ts';

/** The light tokens of the look; slides are for a bright room. */
export const COLOURS = {
  paper: 'fbfaf7',
  sunk: 'f3f1ec',
  ink: '15191f',
  ink2: '4a525c',
  ink3: '6a727c',
  rule: 'dedbd3',
  c1: '00469a',
  c2: 'b13d00',
  c3: '007b61',
  c4: '75164d',
  c5: 'a0820a',
  cx: '8a8f98',
} as const;
export type Colour = keyof typeof COLOURS;

export const colourOf = (ink: Ink): Colour => (ink === 'hatch' ? 'cx' : ink);

/** A colour mixed with the ground: so many of a hundred parts of it. */
export function tint(colour: Colour, parts: number): string {
  const channels = (hex: string) => [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const ground = channels(COLOURS.paper);
  return channels(COLOURS[colour])
    .map((channel, at) => Math.round((channel * parts + (ground[at] ?? 0) * (100 - parts)) / 100))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('');
}

/** Faces that come with office programs: those of the atlas are on no reader's machine. Both have lining figures. */
export const LATIN = { serif: 'Cambria', sans: 'Calibri' } as const;
export const EAST_ASIAN: Localized = { en: 'Microsoft JhengHei', tc: 'Microsoft JhengHei', sc: 'Microsoft YaHei' };

/** How the format names the languages. */
export const FILE_LANG: Localized = { en: 'en-HK', tc: 'zh-HK', sc: 'zh-CN' };

/** How much wider the Latin of a face is than what the atlas measures, with a fiftieth to spare; Han is an em in every face. */
export const WIDER = { serif: 1.03, sans: 0.96 } as const;

/** A line of text is so many times as high as its letters. */
export const LEADING: Localized<number> = { en: 1.2, tc: 1.38, sc: 1.38 };

export const isHan = (locale: Locale): boolean => locale !== 'en';
