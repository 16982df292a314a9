import digits2023 from '#data/editions/2023/not-shown.json' with { type: 'json' };
import type { NotShown } from '#src/facts/not-shown.ts';

const LISTS: Readonly<Record<string, readonly NotShown[]>> = { '2023': digits2023 };

/** The digits of an edition’s document that no figure shows, parsed when the atlas is tested. */
export const notShownIn = (edition: string): readonly NotShown[] => LISTS[edition] ?? [];
