import { flushSync } from 'react-dom';
import { ATTRIBUTION } from '#src/maps/attribution.ts';
import { siteAreas } from '#src/queries/site-areas.ts';
import type { PictureWords } from '#src/takeaway/compose-picture.ts';
import { plainSentence } from '#src/view/sentence.ts';
import { addressHere } from '../exhibit-link.ts';
import { imprint } from '../picture-words.ts';
import { subOf, titleOf } from '../places/title.ts';
import type { Places } from '../places/use-places.ts';
import { WORDS } from '../places/words.ts';
import { siteTable } from './site-table.ts';
import type { Takings } from './takings.ts';

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
    address: addressHere(),
    locale,
  };
}

/** The map as it is framed: its sites as rows, and its drawing, which has the base and no buttons while it is taken. */
export async function mapTakings(places: Places, onPicture: (isMade: boolean) => void): Promise<Takings> {
  return {
    table: siteTable({ ...places, sub: subOf(places), address: addressHere() }),
    picture: async () => {
      const { pictureOf } = await import('#src/takeaway/picture.ts');
      flushSync(() => onPicture(true));
      try {
        const drawing = document.querySelector<SVGSVGElement>('#map [role="listbox"] > svg');
        if (!drawing) throw new Error('The map is not drawn');
        return await pictureOf(drawing, mapWords(places));
      } finally {
        onPicture(false);
      }
    },
  };
}
