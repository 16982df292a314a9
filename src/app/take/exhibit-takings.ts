import type { Exhibit } from '#src/exhibits/define.ts';
import { exhibitLink } from '../exhibit-link.ts';
import { exhibitTable } from '../exhibit-table.ts';
import { pictureWords } from '../picture-words.ts';
import type { ShownExhibit } from '../use-exhibit.ts';
import type { Takings } from './takings.ts';

const LOOKS = 50;

/** The drawing of an exhibit, which may still be on its way. Throws where none comes within five seconds. */
export async function drawingOf(id: string, looks = LOOKS): Promise<SVGSVGElement> {
  const place = document.getElementById(id)?.querySelector('[data-width]');
  const drawing = place?.querySelector('svg');
  if (drawing) return drawing;
  if (!place || looks === 0) throw new Error(`${id} has no drawing`);
  await new Promise((go) => setTimeout(go, 100));
  return drawingOf(id, looks - 1);
}

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
