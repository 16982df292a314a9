import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadBaseMap } from '#src/queries/base-map.ts';
import { sourceIn } from '#src/takeaway/drawing-source.ts';
import { drawAlone } from '#src/takeaway/picture.ts';
import { ROOMS, TEXT, type Room } from '#src/takeaway/pptx/geometry.ts';
import { CLASSES, WIDTHS } from '#src/view/view.ts';
import { drawView } from '../draw-view.tsx';
import { LIVE } from '../drawings.tsx';
import { queryClient } from '../query-client.ts';
import { Slide } from '../show/Slide.tsx';
import type { DrawingAsked, DrawPicture, Drawn, MapAsked } from './pictures.ts';

const wait = (ms: number) => new Promise((go) => setTimeout(go, ms));

/** A drawing is finished when it has marks and has not changed for so many looks. */
const LOOKS = { between: 50, still: 4, most: 200 } as const;

interface Seen {
  readonly markup: string;
  readonly looks: number;
  readonly same: number;
}

/** The drawing in a place, once nothing more comes. Throws where none comes within ten seconds. */
async function settled(host: HTMLElement, where: string, seen: Seen = UNSEEN): Promise<SVGSVGElement> {
  const svg = host.querySelector<SVGSVGElement>(`${where} svg`);
  const markup = svg?.querySelector('[data-key]') ? svg.outerHTML : '';
  const same = markup !== '' && markup === seen.markup ? seen.same + 1 : 0;
  if (svg && same >= LOOKS.still) return svg;
  if (seen.looks >= LOOKS.most) throw new Error('The drawing did not come');
  await wait(LOOKS.between);
  return settled(host, where, { markup, looks: seen.looks + 1, same });
}

const UNSEEN: Seen = { markup: '', looks: 0, same: 0 };

const OFF_STAGE = { position: 'fixed', top: '0', left: '100vw', width: '1920px', visibility: 'hidden' } as const;

/** Mounts something out of sight, and takes it away again whatever becomes of it. */
async function offStage<T>(node: ReactNode, read: (host: HTMLElement) => Promise<T>): Promise<T> {
  const host = document.createElement('div');
  Object.assign(host.style, OFF_STAGE);
  host.inert = true;
  document.body.append(host);
  const root = createRoot(host);
  try {
    root.render(
      <QueryClientProvider client={queryClient}>
        <Suspense>{node}</Suspense>
      </QueryClientProvider>,
    );
    return await read(host);
  } finally {
    root.unmount();
    host.remove();
  }
}

/** The size of the smallest text of a drawing, in its own px. */
const smallestText = (svg: SVGSVGElement) =>
  Math.min(...[...svg.querySelectorAll('text, tspan')].map((text) => parseFloat(getComputedStyle(text).fontSize)));

/** Twice as fine as a slide on a large screen. */
const FINEST = 4;

interface Taken {
  readonly svg: SVGSVGElement;
  readonly size: Room;
  readonly room: Room;
  readonly locale: DrawingAsked['locale'];
}

const scaleIn = ({ width, height }: Room, room: Room) => Math.min(room.width / width, room.height / height);

async function take({ svg, size, room, locale }: Taken, more = NO_MORE): Promise<Drawn> {
  const drawn = sourceIn(svg, size);
  const [width, height] = [drawn.width + more.left + more.right, drawn.height + more.bottom];
  const markup = drawn.markup.replace('<svg', `<svg x="${more.left}"`);
  const scale = scaleIn({ width, height }, room);
  const fineness = Math.min(FINEST, Math.max(2, Math.ceil(scale * 1.4)));
  const blob = await drawAlone({ ...drawn, markup, width, height }, { locale, scale: fineness });
  return { png: new Uint8Array(await blob.arrayBuffer()), width, height, smallest: smallestText(svg), scale };
}

type Overhang = Readonly<Record<'left' | 'right' | 'bottom', number>>;
const NO_MORE: Overhang = { left: 0, right: 0, bottom: 0 };

/** What is drawn past the edges of its size: names of years at an end of an axis, say. */
function overhang(svg: SVGSVGElement, { width, height }: Room): Overhang {
  const box = svg.getBBox();
  const past = (length: number) => Math.max(0, Math.ceil(length));
  return { left: past(-box.x), right: past(box.x + box.width - width), bottom: past(box.y + box.height - height) };
}

const sizeOf = ({ width, height }: SVGSVGElement): Room => ({
  width: width.baseVal.value,
  height: height.baseVal.value,
});

/** The widest drawing that can be read in its room; where none can, the one that comes out largest. */
function bestOf(all: readonly SVGSVGElement[], room: Room) {
  const sized = all
    .map((svg) => ({ svg, size: sizeOf(svg), smallest: smallestText(svg) }))
    .map((one) => ({ ...one, scale: scaleIn(one.size, room) }))
    .sort((one, other) => other.size.width - one.size.width);
  const [largest] = sized.toSorted((one, other) => other.scale - one.scale);
  return sized.find(({ smallest, scale }) => smallest * scale >= TEXT.least) ?? largest;
}

/** A drawing in one of the widths that pages have. */
async function drawing({ view, span, room, locale }: DrawingAsked): Promise<Drawn> {
  const widths = CLASSES[span];
  const drawn = widths.map((width) => (
    <div key={width} data-drawn={width} style={{ inlineSize: WIDTHS[width] }}>
      {drawView(LIVE, { view, locale, width })}
    </div>
  ));
  return offStage(drawn, async (host) => {
    const best = bestOf(await Promise.all(widths.map((width) => settled(host, `[data-drawn="${width}"]`))), room);
    if (!best) throw new Error('The drawing did not come');
    return take({ ...best, room, locale }, overhang(best.svg, best.size));
  });
}

/** The map as the slide that is played shows it. */
async function map({ deck, at, edition, locale }: MapAsked): Promise<Drawn> {
  // The fine map; where it cannot be fetched, the coarse one stands in.
  await Promise.allSettled([loadBaseMap(), import('#src/maps/base-paths.ts')]);
  const slide = <Slide deck={deck} at={at} edition={edition} locale={locale} theme="light" />;
  return offStage(slide, async (host) => {
    const svg = await settled(host, '[data-slot="map"]');
    return take({ svg, size: sizeOf(svg), room: ROOMS.map, locale });
  });
}

export const browserPictures: DrawPicture = { drawing, map };
