import type { Edition } from '#src/facts/edition.ts';
import { work } from './derivation.ts';
import { PLACE_DERIVATIONS } from './derivations-of-places.ts';

const RATIO = 'innoparks-to-science-park-area';

/** The areas that the document gives, and the steps of the Science Park's expansion, none of which has a date or a size. */
export const siteAreas = (edition: Edition) => ({
  park: edition.figure('science-park-area', 'hectares'),
  innoparks: edition.figure('innoparks-total-area', 'hectares'),
  ratio: work(RATIO, PLACE_DERIVATIONS[RATIO], edition),
  expansion: ['science-park-expansion-stage-1', 'science-park-expansion-stage-2-batch-1'].map((id) => edition.fact(id)),
});
