import { useEffect, useEffectEvent, useRef } from 'react';
import type { BaseLayers } from './base-layers.ts';
import type { GlFailure } from './gl-faults.ts';
import { startGlMap, type GlMap, type GlMapOptions } from './gl-map.ts';
import type { MapView } from './map-view.ts';

export interface GlBaseProps {
  readonly layers: BaseLayers;
  readonly view: MapView;
  readonly railways: boolean;
  /** Called in the frame that MapLibre draws: what is flushed at once moves with it. */
  readonly onView: (view: MapView) => void;
  /** The first picture stands. */
  readonly onReady: () => void;
  /** There will be no picture, or no more; called once. */
  readonly onFail: (why: GlFailure) => void;
}

function useGlMap(props: GlBaseProps) {
  const { layers, view, railways } = props;
  const container = useRef<HTMLDivElement>(null);
  const running = useRef<GlMap>(null);
  const handleView = useEffectEvent((moved: MapView) => props.onView(moved));
  const handleReady = useEffectEvent(() => props.onReady());
  const handleFail = useEffectEvent((why: GlFailure) => props.onFail(why));
  const first = useEffectEvent((): Pick<GlMapOptions, 'view' | 'railways'> => ({ view, railways }));

  useEffect(() => {
    if (!container.current) return;
    const map = startGlMap({
      ...first(),
      container: container.current,
      layers,
      onView: (moved) => handleView(moved),
      onReady: () => handleReady(),
      onFail: (why) => handleFail(why),
    });
    running.current = map;
    return () => {
      map?.remove();
      running.current = null;
    };
  }, [layers]);
  useEffect(() => running.current?.show(view), [view]);
  useEffect(() => running.current?.showRailways(railways), [railways]);
  return container;
}

/**
 * The base map as MapLibre draws and moves it, filling the positioned element round it. It has no names, no text and
 * takes no focus: what stands on it, and its keys, are the page's. It follows the colours of the page by itself.
 */
export default function GlBase(props: GlBaseProps) {
  const container = useGlMap(props);
  return <div ref={container} aria-hidden="true" style={{ position: 'absolute', inset: 0, overflow: 'hidden' }} />;
}
