/** Red, green and blue from 0 to 255, and alpha from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const known = new Map<string, Colour>();
const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/** Any colour that CSS can write, mixtures included: the browser itself reads it. */
export function readColour(css: string): Colour {
  const before = known.get(css);
  if (before) return before;
  if (!pen) throw new Error('No canvas to read colours with');
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = '#000';
  pen.fillStyle = css;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  const colour: Colour = [red, green, blue, alpha / 255];
  known.set(css, colour);
  return colour;
}

/** A colour laid over an opaque ground, at a further opacity. */
export function over([red, green, blue, alpha]: Colour, ground: Colour, opacity = 1): Colour {
  const part = alpha * opacity;
  const mix = (top: number, below: number) => top * part + below * (1 - part);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
}

const linear = (channel: number) => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const luminance = ([red, green, blue]: Colour) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** The contrast ratio of WCAG, 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
