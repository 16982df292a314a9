import type {
  ExpressionSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  LineLayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import { mixColours, type BaseColours } from './base-colours.ts';
import type { BaseLayers } from './base-layers.ts';
import { COAST_GLOW, GLOW_TOLERANCE } from './coast-glow.ts';
import { DISTRICT_DASH, RAILWAY_OPACITY, STATIONS_FROM, WIDTHS, type Width } from './widths.ts';

type Paint = NonNullable<LineLayerSpecification['paint']>;

/** Whose coast has bands of water, and the source of its simplified outline. */
const COASTS = ['mainland', 'land'] as const;
const waterOf = (coast: (typeof COASTS)[number]) => `${coast}-water`;

const ROUND = { 'line-cap': 'round', 'line-join': 'round' } as const;

const byZoom = ({ base, far, near }: Width): ExpressionSpecification => [
  'interpolate',
  ['exponential', base],
  ['zoom'],
  ...far,
  ...near,
];

const line = (id: string, source: string, width: Width, paint: Paint): LineLayerSpecification => ({
  id,
  type: 'line',
  source,
  layout: paint['line-dasharray'] ? { 'line-join': 'round' } : ROUND,
  paint: { 'line-width': byZoom(width), ...paint },
});

type Opacity = number | ExpressionSpecification;

const fill = (source: keyof BaseLayers, colour: string, opacity: Opacity = 1): LayerSpecification => ({
  id: source,
  type: 'fill',
  source,
  paint: { 'fill-color': colour, 'fill-opacity': opacity },
});

function glowLayers(colours: BaseColours): LayerSpecification[] {
  return COAST_GLOW.flatMap(({ width, token, share }, at) => {
    const paint = { 'line-color': mixColours(share, colours[token], colours.sea) };
    return COASTS.map((coast) => line(`glow-${at}-${coast}`, waterOf(coast), width, paint));
  });
}

function railwayLayers({ land, lines }: BaseColours): LayerSpecification[] {
  return [
    line('railways', 'railways', WIDTHS.railway, { 'line-color': ['get', 'colour'], 'line-opacity': RAILWAY_OPACITY }),
    {
      id: 'stations',
      type: 'circle',
      source: 'stations',
      minzoom: STATIONS_FROM,
      paint: {
        'circle-radius': byZoom(WIDTHS.station),
        'circle-color': land,
        'circle-stroke-color': lines,
        'circle-stroke-width': byZoom(WIDTHS.stationLine),
      },
    },
  ];
}

function sourcesOf(layers: BaseLayers): Record<string, GeoJSONSourceSpecification> {
  const plain = Object.entries(layers).map(([name, data]) => [name, { type: 'geojson', data }] as const);
  const water = COASTS.map(
    (coast) => [waterOf(coast), { type: 'geojson', data: layers[coast], tolerance: GLOW_TOLERANCE }] as const,
  );
  return Object.fromEntries([...plain, ...water]);
}

/** The base map as MapLibre draws it: no text, no pictures, and nothing to fetch. */
export function baseStyle(
  layers: BaseLayers,
  colours: BaseColours,
  { railways }: { readonly railways: boolean },
): StyleSpecification {
  const { sea, land, main, coast, lines } = colours;
  return {
    version: 8,
    sources: sourcesOf(layers),
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': sea } },
      ...glowLayers(colours),
      fill('mainland', main),
      fill('mapEnd', sea, ['get', 'opacity']),
      fill('land', land),
      fill('reservoirs', sea),
      line('reservoir-shore', 'reservoirs', WIDTHS.reservoir, { 'line-color': coast }),
      line('district-lines', 'districtLines', WIDTHS.districtLine, {
        'line-color': lines,
        'line-opacity': 0.6,
        'line-dasharray': [...DISTRICT_DASH],
      }),
      line('coast', 'land', WIDTHS.coast, { 'line-color': coast }),
      ...(railways ? railwayLayers(colours) : []),
    ],
  };
}
