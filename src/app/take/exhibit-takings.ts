import type { Exhibit } from '#src/exhibits/define.ts';
import { exhibitLink } from '../exhibit-link.ts';
import { exhibitTable } from '../exhibit-table.ts';
import { pictureWords } from '../picture-words.ts';
import type { ShownExhibit } from '../use-exhibit.ts';
import { drawingOf } from './drawing-of.ts';
import type { Takings } from './takings.ts';

/** An exhibit as it is displayed: its rows, and its drawing with title, legend, source and address round it. */
export async function exhibitTakings(exhibit: Exhibit, shown: ShownExhibit): Promise<Takings> {
  const { id } = exhibit;
  const address = exhibitLink(id);
  return {
    table: exhibitTable(exhibit, shown, address),
    picture: async () => {
      const { pictureOf } = await import('#src/takeaway/picture.ts');
      return pictureOf(await drawingOf(id), pictureWords(shown, address));
    },
  };
}
