import { clipped } from './clipped.ts';
import { conceal } from './conceal.ts';
import { exhibits, type Expected } from './exhibits.ts';
import type { Fault } from './fault.ts';
import { focus } from './focus.ts';
import { language, type Scripts } from './language.ts';
import { markContrast, type Pictures } from './mark-contrast.ts';
import { motion } from './motion.ts';
import { names } from './names.ts';
import { overlaps } from './overlaps.ts';
import { sideways } from './sideways.ts';
import { space } from './spacing.ts';
import { focusedStop, tabOrder, tabStops } from './tab-order.ts';
import { tables } from './tables.ts';
import { targets } from './targets.ts';
import { textContrast } from './text-contrast.ts';
import { textSize } from './text-size.ts';

const routines = {
  clipped,
  exhibits,
  focus,
  language,
  'mark-contrast': markContrast,
  motion,
  names,
  overlaps,
  sideways,
  'tab-order': tabOrder,
  tables,
  targets,
  'text-contrast': textContrast,
  'text-size': textSize,
};
export type Rule = keyof typeof routines;

/** What the routines need to know beside the page. */
export type Given = Scripts & { readonly expected: readonly Expected[] } & Pictures;

/** The faults that these routines find in the page as it stands. */
async function find(rules: readonly Rule[], given: Given): Promise<readonly Fault[]> {
  const found: Fault[] = [];
  for (const rule of rules) found.push(...(await routines[rule](given)));
  return found;
}

// They are bundled and handed to the page as one script.
const inPage = {
  find,
  conceal,
  space,
  focusedStop,
  /** How many stops the Tab key should make. */
  stops: () => tabStops().length,
};
export type InPage = typeof inPage;

declare global {
  interface Window {
    atlasAudit?: InPage;
  }
}
window.atlasAudit = inPage;
