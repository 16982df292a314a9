import type { Figure } from '#src/facts/figure.ts';

type FindReading = (id: string) => Figure | null;

/** Knows nothing until it is told: what was read outside the document comes with the part of the app that shows it. */
let find: FindReading = () => null;

/** Tells the briefings how to find what was read outside the document. */
export function giveReadings(given: FindReading) {
  find = given;
}

/** The figure or milestone that an id such as `series:itf-funds.2025-12` names, or null. */
export const outsideReading: FindReading = (id) => find(id);
