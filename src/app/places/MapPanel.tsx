import { useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { ATTRIBUTION } from '#src/maps/attribution.ts';
import { homeView, type Size } from '#src/maps/map-view.ts';
import { SiteMap } from '#src/maps/SiteMap.tsx';
import { OVERVIEW_BASE } from '#src/queries/overview-base.ts';
import { MarksBox } from '#src/ui/MarksBox.tsx';
import { AddButton } from '../AddButton.tsx';
import { TakeMenu } from '../TakeMenu.tsx';
import { useSize } from '../use-size.ts';
import { FIRST_CANVAS, FIRST_SIZE, mapParts, PAPER } from './map-parts.ts';
import { MapTools } from './MapTools.tsx';
import { useDrag } from './use-drag.ts';
import { useMap } from './use-map.ts';
import { useMapKeys } from './use-map-keys.ts';
import { useMovingMap, useNear } from './use-moving-map.ts';
import type { Places } from './use-places.ts';
import { MAP_FAULTS, type MapFault } from './map-words.ts';
import { WORDS } from './words.ts';
import { YearHandle } from './YearHandle.tsx';
import css from './places.module.css';

const noIntent = () => undefined;

/** What the map has to fill: its size in px once that is known, and whether it is on paper or near the window. */
interface Window {
  readonly measured: Size | null;
  readonly isPrinting: boolean;
  readonly isNear: boolean;
}

/** The map as it is to be drawn now: on screen, on paper, or for a picture of it. */
function useStage(places: Places, { measured, isPrinting, isNear }: Window) {
  const size = measured ?? FIRST_SIZE;
  const map = useMap(size, places.chosen);
  const [fault, setFault] = useState<MapFault | null>(null);
  const [isReady, setReady] = useState(false);
  const [isPictured, setPictured] = useState(false);
  const { base, Gl } = useMovingMap(isNear, setFault);
  const isAlone = isPrinting || isPictured;
  const isPlain = fault !== null && fault !== 'data';
  const framing = measured ? { size, view: map.view } : { size: FIRST_CANVAS, view: homeView(FIRST_SIZE) };
  const shown = isPrinting ? { size: PAPER, view: map.viewFor(PAPER) } : framing;
  return {
    map,
    size,
    isLive: measured !== null,
    fault,
    setFault,
    setReady,
    setPictured,
    base,
    Gl: isPlain ? null : Gl,
    /** MapLibre draws the base; nowhere but on screen. */
    isMoving: isReady && !isPlain && !isAlone,
    parts: mapParts(places, { ...shown, hasTools: !isAlone, hasKey: measured !== null }),
  };
}

type Stage = ReturnType<typeof useStage>;

/** The plain map first; MapLibre's below the same signs and names once it is there. */
function Drawing({ stage }: { readonly stage: Stage }) {
  const { map, size, base, Gl, isMoving, parts } = stage;
  const ref = useRef<HTMLDivElement>(null);
  useDrag(ref, !isMoving, { view: map.view, size, onMove: map.move });
  useMapKeys(ref, map);
  return (
    <div ref={ref} className={css['canvas']} data-map={isMoving ? 'moving' : 'plain'}>
      <MarksBox id="map" live={stage.isLive} chosen={parts.chosen} onChoose={map.choose} onIntent={noIntent}>
        {base && Gl && (
          <Gl
            layers={base.layers}
            view={map.view}
            railways
            onView={(view) => flushSync(() => map.move(view))}
            onReady={() => stage.setReady(true)}
            onFail={stage.setFault}
          />
        )}
        <SiteMap {...parts} base={isMoving ? null : (base?.paths ?? OVERVIEW_BASE)} districts={base?.districts ?? {}} />
      </MarksBox>
    </div>
  );
}

/** What the map leaves out, what can be done with it, and whose data it is. */
function Foot({ places, onPicture }: { readonly places: Places; readonly onPicture: (isMade: boolean) => void }) {
  const { locale, showsOutside, presents } = places;
  return (
    <div className={css['foot']}>
      <p>
        {WORDS.outside[locale]}{' '}
        <a href={places.toggleLink('outside')}>{(showsOutside ? WORDS.outsideOff : WORDS.outsideOn)[locale]}</a>
      </p>
      <div className={css['actions']}>
        <a href={places.toggleLink('present')}>{(presents ? WORDS.leave : WORDS.present)[locale]}</a>
        <TakeMenu
          locale={locale}
          take={async () => (await import('../take/map-takings.ts')).mapTakings(places, onPicture)}
          hasPicture
        >
          <AddButton className={undefined} locale={locale} />
        </TakeMenu>
      </div>
      <p className={css['credit']} data-digits="name">
        {ATTRIBUTION[locale]}
      </p>
    </div>
  );
}

/** The map, everything that moves it, and the year it shows. */
export function MapPanel({ places }: { readonly places: Places }) {
  const { locale } = places;
  const { ref, size: measured, isPrinting } = useSize();
  const isNear = useNear(useCallback(() => ref.current, [ref]));
  const stage = useStage(places, { measured, isPrinting, isNear });
  return (
    <section className={css['map']} id="map" aria-labelledby="map-title">
      <h2 id="map-title" className="visually-hidden">
        {WORDS.map[locale]}
      </h2>
      <p id="map-description" hidden>
        {WORDS.mapHelp[locale]}
      </p>
      <div className={css['frame']}>
        <div ref={ref} className={css['ground']}>
          <Drawing stage={stage} />
        </div>
        <MapTools map={stage.map} locale={locale} />
      </div>
      <p className={css['fault']} role="status">
        {stage.fault && MAP_FAULTS[stage.fault][locale]}
      </p>
      <YearHandle places={places} />
      <Foot places={places} onPicture={stage.setPictured} />
    </section>
  );
}
