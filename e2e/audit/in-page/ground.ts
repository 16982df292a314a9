import { over, readColour, type Colour } from './colour.ts';
import { ancestorsOf } from './visible.ts';

/** The colour behind an element by the backgrounds of what it stands in; pictures and neighbours are not seen. */
export function groundOf(element: Element): Colour {
  const layers = [...ancestorsOf(element)].map((one) => readColour(getComputedStyle(one).backgroundColor));
  const opaque = layers.findIndex(([, , , alpha]) => alpha === 1);
  const above = opaque < 0 ? layers : layers.slice(0, opaque);
  return above.reduceRight<Colour>((ground, layer) => over(layer, ground), layers[opaque] ?? readColour('Canvas'));
}
