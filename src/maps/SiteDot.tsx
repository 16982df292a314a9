import type { XY } from './projection.ts';
import type { SiteLabel } from './site-labels.ts';
import type { Look, SiteMark } from './site-marks.ts';
import styles from './site-map.module.css';

const tenth = (value: number) => Number(value.toFixed(1));

/** How far a hollow dot draws in, so that its outer edge is that of a solid one. */
const INSET: Readonly<Record<Look, number>> = {
  standing: 0,
  'under-way': 0.6,
  planned: 0.6,
  'under-study': 0.6,
  'not-said': 1,
};

interface GlyphProps {
  readonly look: Look;
  readonly extent: SiteMark['extent'];
  readonly at: XY;
  /** In px. */
  readonly radius: number;
}

/** The sign of a site: solid, hollow, half done, dashed; an area is a dashed ring. The legend and the list show it too. */
export function Glyph({ look, extent, at, radius }: GlyphProps) {
  const [cx, cy] = [tenth(at[0]), tenth(at[1])];
  if (extent === 'area')
    return <circle className={styles['wash']} data-look={look} cx={cx} cy={cy} r={tenth(radius)} />;
  return (
    <>
      <circle className={styles['dot']} data-look={look} cx={cx} cy={cy} r={radius - INSET[look]} />
      {look === 'under-way' && <circle className={styles['core']} cx={cx} cy={cy} r={radius * 0.4} />}
    </>
  );
}

/** The name of a site, in one line or more. */
export function SiteName({ label, pitch }: { readonly label: SiteLabel; readonly pitch: number }) {
  const [first, ...rest] = label.lines;
  const x = tenth(label.at[0]);
  return (
    <text
      className={styles['name']}
      data-anchor={label.anchor}
      data-leads={label.leads}
      data-extent={label.mark.extent}
      x={x}
      y={tenth(label.at[1])}
      aria-hidden="true"
      data-digits="name"
    >
      {first}
      {rest.map((line) => (
        <tspan key={line} x={x} dy={pitch}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
