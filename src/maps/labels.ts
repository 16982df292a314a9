import type { HalfWidth } from '#src/view/view.ts';
import { boxAround } from './boxes.ts';
import { FRAMES } from './frames.ts';
import { placeLabels, waysOf, type PlacedLabel } from './place-labels.ts';
import type { XY } from './projection.ts';

/** Sizes in px: text, from one line to the next, radius of a dot, from its middle to its label. */
export const LABELS = { text: 13.5, pitch: 15.5, dot: 5, gap: 11 } as const;

export interface Labelled {
  readonly key: string;
  readonly label: string;
  readonly at: XY;
}

/** A label for each place of the Overview's map, beside its dot. */
export const overviewLabels = (places: readonly Labelled[], width: HalfWidth): readonly PlacedLabel[] =>
  placeLabels(
    places.map(({ key, label, at }) => ({
      key,
      ways: waysOf(label, LABELS.text),
      at,
      reach: LABELS.gap,
      ground: null,
      text: LABELS.text,
      pitch: LABELS.pitch,
      needed: true,
    })),
    { ...FRAMES[width], margin: 2, taken: places.map(({ at }) => boxAround(...at, LABELS.dot + 1)) },
  );
