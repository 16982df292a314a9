import { ATTRIBUTION } from '#src/maps/attribution.ts';
import { siteAreas } from '#src/queries/site-areas.ts';
import { drawPicture } from '#src/takeaway/picture.ts';
import type { PictureWords } from '#src/takeaway/compose-picture.ts';
import { addressFor } from '#src/view/address-form.ts';
import { readHere, writeAddress } from '#src/state/address.ts';
import { plainSentence } from '#src/view/sentence.ts';
import { imprint } from '../picture-words.ts';
import { takePicture, type Taken } from '../take-away.ts';
import { subOf, titleOf } from './title.ts';
import type { Places } from './use-places.ts';
import { WORDS } from './words.ts';

/** What a picture of the map says round it. */
function mapWords(places: Places): PictureWords {
  const { locale, edition, chosen } = places;
  const title = chosen ? chosen.site.name[locale] : plainSentence(titleOf(siteAreas(edition), locale), locale);
  return {
    title,
    sub: subOf(places),
    asOf: null,
    legend: [],
    notes: [WORDS.outside[locale], ATTRIBUTION[locale]],
    imprint: imprint(locale),
    address: addressFor(writeAddress(readHere().address)),
    locale,
  };
}

/** Copies the drawing of the map as a picture, or saves it where copying is barred. */
export async function copyMap(drawing: SVGSVGElement | null, places: Places): Promise<Taken['result']> {
  if (!drawing) return 'failed';
  return (await takePicture(() => drawPicture(drawing, mapWords(places)), `map.${places.locale}.png`)).result;
}
