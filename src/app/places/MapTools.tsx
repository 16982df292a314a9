import type { Locale } from '#src/i18n/locales.ts';
import type { MapControl } from './use-map.ts';
import { WORDS } from './words.ts';
import css from './places.module.css';

/** Strokes on a grid of 16 px. */
const ICONS = {
  zoomIn: 'M8 3v10M3 8h10',
  zoomOut: 'M3 8h10',
  west: 'M9.5 3.5L5 8l4.5 4.5',
  north: 'M3.5 9.5L8 5l4.5 4.5',
  south: 'M3.5 6.5L8 11l4.5-4.5',
  east: 'M6.5 3.5L11 8l-4.5 4.5',
  home: 'M3 8l5-5 5 5M4.5 7v6h7V7',
  left: 'M4 3v4h4M4.2 7A5 5 0 1 1 3.5 10',
  right: 'M12 3v4H8M11.800 7A5 5 0 1 0 12.500 10',
  upright: 'M8 2l3 6H5zM5 8l3 6 3-6',
} as const;

interface ToolProps {
  readonly icon: keyof typeof ICONS;
  readonly words: string;
  readonly onPress: () => void;
  /** Degrees that the sign is turned by. */
  readonly turned?: number;
}

function Tool({ icon, words, onPress, turned = 0 }: ToolProps) {
  return (
    <button type="button" aria-label={words} title={words} onClick={onPress}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d={ICONS[icon]} transform={turned === 0 ? undefined : `rotate(${turned} 8 8)`} />
      </svg>
    </button>
  );
}

/** A step of the buttons that move and turn the map: a share of what it shows, and degrees. */
const STEP = { pan: 0.25, turn: 15 };

/** Everything the pointer does with the map, as buttons. */
export function MapTools({ map, locale }: { readonly map: MapControl; readonly locale: Locale }) {
  const { pan } = STEP;
  return (
    <div className={css['tools']} role="toolbar" aria-label={WORDS.map[locale]}>
      <div>
        <Tool icon="zoomIn" words={WORDS.zoomIn[locale]} onPress={() => map.zoom(1)} />
        <Tool icon="zoomOut" words={WORDS.zoomOut[locale]} onPress={() => map.zoom(-1)} />
        <Tool icon="home" words={WORDS.home[locale]} onPress={map.goHome} />
      </div>
      <div>
        <Tool icon="west" words={WORDS.west[locale]} onPress={() => map.pan([-pan, 0])} />
        <Tool icon="north" words={WORDS.north[locale]} onPress={() => map.pan([0, -pan])} />
        <Tool icon="south" words={WORDS.south[locale]} onPress={() => map.pan([0, pan])} />
        <Tool icon="east" words={WORDS.east[locale]} onPress={() => map.pan([pan, 0])} />
      </div>
      <div>
        <Tool icon="left" words={WORDS.turnLeft[locale]} onPress={() => map.turn(STEP.turn)} />
        <Tool icon="upright" words={WORDS.upright[locale]} onPress={map.turnNorth} turned={-map.view.bearing} />
        <Tool icon="right" words={WORDS.turnRight[locale]} onPress={() => map.turn(-STEP.turn)} />
      </div>
    </div>
  );
}
