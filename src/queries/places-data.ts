import places from '#data/places/places.json' with { type: 'json' };
import type { PlacesData } from '#src/facts/places.ts';

/** The committed places, parsed when the atlas is built. Import this module lazily: no other page needs its 32 kB. */
export const PLACES = places as unknown as PlacesData;
