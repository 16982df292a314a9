import type { Coverage, Sources } from './coverage.ts';
import type { Axes, Face } from './cut.ts';
import { openSource } from './sources.ts';

/** Names of the files in the folder of fonts. */
export const FILES = {
  sans: 'atlas-sans.woff2',
  serif: 'atlas-serif.woff2',
  switch: 'atlas-switch.woff2',
  hei: 'atlas-hei.woff2',
  heiRare: 'atlas-hei-rare.woff2',
  sung: 'atlas-sung.woff2',
  noto: 'atlas-noto-sc.woff2',
  notoRare: 'atlas-noto-sc-rare.woff2',
} as const satisfies Record<keyof Coverage, string>;

export type FaceName = keyof Coverage;

export const FAMILIES = {
  sans: 'Atlas Sans',
  serif: 'Atlas Serif',
  switch: 'Atlas Switch',
  hei: 'Atlas Hei',
  heiRare: 'Atlas Hei',
  sung: 'Atlas Sung',
  noto: 'Atlas Noto SC',
  notoRare: 'Atlas Noto SC',
} as const satisfies Record<FaceName, string>;

const BODY: Axes = { wght: { min: 400, max: 700 } };

// Headlines are 600 in Latin, the word mark 650; 28 is the optical size between the 21 and 44 px of headlines.
const AXES = {
  sans: BODY,
  serif: { wght: { min: 600, max: 650 }, opsz: 28 },
  switch: BODY,
  hei: BODY,
  heiRare: BODY,
  sung: { wght: 680 },
  noto: BODY,
  notoRare: BODY,
} as const satisfies Record<FaceName, Axes>;

export async function openSources(): Promise<Sources> {
  return {
    sans: await openSource('source-sans-3', { only: ['latin'] }),
    serif: await openSource('source-serif-4', { axis: 'opsz', only: ['latin'] }),
    hei: await openSource('chiron-hei-hk'),
    sung: await openSource('chiron-sung-hk'),
    noto: await openSource('noto-sans-sc'),
  };
}

const SOURCE_OF = {
  sans: 'sans',
  serif: 'serif',
  switch: 'hei',
  hei: 'hei',
  heiRare: 'hei',
  sung: 'sung',
  noto: 'noto',
  notoRare: 'noto',
} as const satisfies Record<FaceName, keyof Sources>;

export const faceOf = (name: FaceName, coverage: Coverage, sources: Sources): Face => ({
  family: FAMILIES[name],
  source: sources[SOURCE_OF[name]],
  characters: coverage[name],
  axes: AXES[name],
});
