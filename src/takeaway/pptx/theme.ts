import type { Locale } from '#src/i18n/locales.ts';
import { COLOURS, EAST_ASIAN, LATIN, type Colour } from './look.ts';
import { declared, el, val, xmlFile } from '../office/xml.ts';

/** The colours of the look in the places that programs offer to a reader who adds something. */
const SLOTS = {
  dk1: 'ink',
  lt1: 'paper',
  dk2: 'ink2',
  lt2: 'sunk',
  accent1: 'c1',
  accent2: 'c2',
  accent3: 'c3',
  accent4: 'c4',
  accent5: 'c5',
  accent6: 'cx',
  hlink: 'c1',
  folHlink: 'c4',
} as const satisfies Record<string, Colour>;

const colours = () =>
  Object.entries(SLOTS).map(([slot, colour]) => el(`a:${slot}`, {}, val('a:srgbClr', COLOURS[colour].toUpperCase())));

const font = (name: string, latin: string, locale: Locale) =>
  el(
    name,
    {},
    el('a:latin', { typeface: latin }),
    el('a:ea', { typeface: EAST_ASIAN[locale] }),
    el('a:cs', { typeface: '' }),
    el('a:font', { script: 'Hant', typeface: EAST_ASIAN.tc }),
    el('a:font', { script: 'Hans', typeface: EAST_ASIAN.sc }),
  );

/** The format asks for three of each; nothing here is shaded or shadowed. */
const thrice = (one: string) => [one, one, one];
const PLACEHOLDER = el('a:solidFill', {}, val('a:schemeClr', 'phClr'));

const formats = () =>
  el(
    'a:fmtScheme',
    { name: 'Atlas' },
    el('a:fillStyleLst', {}, ...thrice(PLACEHOLDER)),
    el('a:lnStyleLst', {}, ...thrice(el('a:ln', { w: 9525 }, PLACEHOLDER))),
    el('a:effectStyleLst', {}, ...thrice(el('a:effectStyle', {}, el('a:effectLst')))),
    el('a:bgFillStyleLst', {}, ...thrice(PLACEHOLDER)),
  );

export const themeFile = (name: string, locale: Locale): string =>
  xmlFile(
    el(
      'a:theme',
      { ...declared('a'), name },
      el(
        'a:themeElements',
        {},
        el('a:clrScheme', { name: 'Atlas' }, ...colours()),
        el(
          'a:fontScheme',
          { name: 'Atlas' },
          font('a:majorFont', LATIN.serif, locale),
          font('a:minorFont', LATIN.sans, locale),
        ),
        formats(),
      ),
    ),
  );
