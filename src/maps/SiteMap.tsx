import { baseTransform, BASE_FRAME } from './frames.ts';
import { MapKey } from './MapKey.tsx';
import type { KeyLayout } from './map-key.ts';
import { glowAt, MapBase, type BasePaths } from './MapBase.tsx';
import { frameOf } from './map-view.ts';
import { projector } from './projection.ts';
import { sceneOf, type Scene, type SceneParts } from './scene.ts';
import { Glyph, SiteName } from './SiteDot.tsx';
import type { SiteMark } from './site-marks.ts';
import styles from './site-map.module.css';

const toGrid = projector(BASE_FRAME);

const tenth = (value: number) => Number(value.toFixed(1));

/** An outline on the grid of the base. */
const ringPath = (ring: NonNullable<SiteMark['outline']>) =>
  `M${ring.map(([lon, lat]) => toGrid({ lon, lat }).map(tenth).join(' ')).join('L')}Z`;

interface SiteMapProps extends SceneParts {
  /** The base as paths, or null where another renderer draws it below. */
  readonly base: BasePaths | null;
  /** Districts that are meant as wholes, as paths on the grid of the base. */
  readonly districts: Readonly<Record<string, string>>;
  /** What the signs mean, at the foot of the map; null until the map knows its size. */
  readonly legend: KeyLayout | null;
  /** A length in km in words. */
  readonly sayLength: (km: number) => string;
}

/** Areas that sites cover, as far as they are known: dashed, for none was surveyed. */
function Outlines({ marks, districts, transform }: Pick<SiteMapProps, 'marks' | 'districts'> & { transform: string }) {
  return (
    <g transform={transform} aria-hidden="true">
      {marks.map(({ id, ink, outline, district, look }) => {
        const d = outline ? ringPath(outline) : district !== null && districts[district];
        if (!d) return null;
        const drawn = { className: `ink-${ink} ${styles['outline']}`, 'data-look': look };
        return <path key={id} {...drawn} d={d} vectorEffect="non-scaling-stroke" />;
      })}
    </g>
  );
}

/** Names that are no sites', and the lines that join far names to their sites. */
function Names({ scene, text }: { readonly scene: Scene; readonly text: number }) {
  return (
    <g aria-hidden="true" fontSize={text - 1}>
      {scene.names.map(({ key, lines, at }) => (
        <text key={key} className={styles['district']} x={tenth(at[0])} y={tenth(at[1])}>
          {lines[0]}
        </text>
      ))}
      {scene.leads.map(([from, to]) => (
        <path
          key={from.join()}
          className={styles['lead']}
          d={`M${from.map(tenth).join(' ')}L${to.map(tenth).join(' ')}`}
        />
      ))}
    </g>
  );
}

interface SitesProps extends Pick<SiteMapProps, 'districts' | 'chosen' | 'type'> {
  readonly scene: Scene;
}

/** Each site as an option of the list that the map is, with its name. */
function Sites({ scene, districts, chosen, type }: SitesProps) {
  const labels = new Map(scene.labels.map((label) => [label.mark.id, label]));
  return (
    <g fontSize={type.text}>
      {scene.dots.map(({ mark, at: [x, y], radius }) => {
        const label = labels.get(mark.id);
        const isOutlined = mark.outline !== null || (mark.district !== null && mark.district in districts);
        const option = { role: 'option', 'aria-selected': mark.id === chosen, 'aria-label': mark.said };
        return (
          <g key={mark.id} className={`mark ink-${mark.ink} ${styles['site']}`}>
            <g {...option} data-key={mark.id}>
              <circle className={`ring ${styles['ring']}`} cx={tenth(x)} cy={tenth(y)} r={Math.max(radius + 5, 12)} />
              {(mark.extent === 'spot' || !isOutlined) && (
                <Glyph look={mark.look} extent={mark.extent} at={[x, y]} radius={radius} />
              )}
            </g>
            {label && <SiteName label={label} pitch={type.pitch} />}
          </g>
        );
      })}
    </g>
  );
}

/** Sites over a base map, with their names; each can be chosen by its dot or its name. Text is never scaled. */
export function SiteMap({ base, districts, legend, sayLength, ...parts }: SiteMapProps) {
  const { size, view, type, marks, chosen } = parts;
  const scene = sceneOf(parts);
  const transform = baseTransform(frameOf(view, size));
  return (
    <svg className={styles['map']} width={size.width} height={size.height} role="none" data-type={type.text}>
      {base && <rect className={styles['ground']} width={size.width} height={size.height} />}
      {base && <MapBase paths={base} bands={glowAt(view.zoom)} transform={transform} />}
      <Outlines marks={marks} districts={districts} transform={transform} />
      <Names scene={scene} text={type.text} />
      <Sites scene={scene} districts={districts} chosen={chosen} type={type} />
      {legend && <MapKey layout={legend} view={view} sayLength={sayLength} text={type.text - 1} />}
    </svg>
  );
}
