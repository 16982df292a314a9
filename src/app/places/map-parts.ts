import type { Locale } from '#src/i18n/locales.ts';
import type { Box } from '#src/maps/boxes.ts';
import { keyLayout, type KeyEntry } from '#src/maps/map-key.ts';
import type { MapView, Size } from '#src/maps/map-view.ts';
import { TYPES } from '#src/maps/site-labels.ts';
import { LOOKS, type SiteMark } from '#src/maps/site-marks.ts';
import { districtNames, toMark } from './site-marks.ts';
import type { Places } from './use-places.ts';
import { lengthOf } from './map-words.ts';
import { STATE_WORDS, WORDS } from './words.ts';

/** The buttons over the map, in px from its corner. */
const TOOLS: Box = [0, 0, 384, 58];
/** On a map narrower than this, in px, they stand above it. */
const NARROW = 470;

/** What the prerendered map is drawn for: it fits each window that has three columns, and is cut off at its edges. */
export const FIRST_SIZE: Size = { width: 560, height: 560 };
/** How far the prerendered map is drawn beyond that, so that it fills larger windows. */
export const FIRST_CANVAS: Size = { width: 1160, height: 1000 };

/** The map on paper, in px. */
export const PAPER: Size = { width: 640, height: 560 };

/** The signs that are on the map now, and what they mean. */
function legendOf(marks: readonly SiteMark[], locale: Locale): readonly KeyEntry[] {
  const spots = marks.filter(({ extent }) => extent === 'spot').map(({ look }) => look);
  const looks = LOOKS.filter((look) => spots.includes(look));
  return [
    ...looks.map((look) => ({ look, extent: 'spot', words: STATE_WORDS[look][locale] }) as const),
    ...(marks.some(({ extent }) => extent === 'area')
      ? [{ look: 'planned', extent: 'area', words: WORDS.area[locale] } as const]
      : []),
  ];
}

interface MapPartsOptions {
  readonly view: MapView;
  readonly size: Size;
  /** Buttons lie over the map: not on paper, nor in a picture. */
  readonly hasTools: boolean;
  /** The key stands at the foot of the map, once that is known. */
  readonly hasKey: boolean;
}

/** Everything that `SiteMap` draws for the places shown, but the base. */
export function mapParts(places: Places, { view, size, hasTools, hasKey }: MapPartsOptions) {
  const { locale } = places;
  const type = places.presents ? TYPES.presenting : TYPES.reading;
  const marks = places.listed
    .filter((site) => places.isOnMap(site))
    .map((site) => toMark(site, places.stateOf(site), locale));
  const key = keyLayout(legendOf(marks, locale), size, type.text - 1);
  const isUnderTools = hasTools && size.width >= NARROW;
  return {
    view,
    size,
    type,
    marks,
    names: districtNames(locale).filter(({ label }) => !marks.some((mark) => mark.label === label)),
    covered: [...(isUnderTools ? [TOOLS] : []), ...(hasKey ? [key.box] : [])],
    legend: hasKey ? key : null,
    sayLength: lengthOf[locale],
    chosen: places.chosen?.site.id ?? null,
  };
}
