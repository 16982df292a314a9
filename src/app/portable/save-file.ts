import { writeDeck } from '#src/decks/deck-file.ts';
import type { Deck } from '#src/decks/deck.ts';
import { save } from '../take/taken.ts';
import { unfiled } from './filed-decks.ts';
import { FILE_NAME, HOSTED_FILE, licencesInside, PART, thisFile, withBriefings } from './one-file.ts';

/** The file as its host has it. Throws where something else comes back. */
async function hostedFile(): Promise<string> {
  const answer = await fetch(HOSTED_FILE);
  const text = answer.ok ? await answer.text() : '';
  if (!text.includes(PART) || !text.endsWith('</html>\n')) throw new Error('The file did not come whole');
  return text;
}

/** Saves the whole atlas with a briefing inside, and gives the name of the file. */
export async function saveFileWith(deck: Deck): Promise<string> {
  const own = unfiled(deck);
  const name = FILE_NAME.replace('.html', `-${own.id}.html`);
  const file = withBriefings(thisFile() ?? (await hostedFile()), [writeDeck(own)]);
  save({ name, content: new Blob([file], { type: 'text/html' }) });
  return name;
}

/** Saves the licences that the file has inside. */
export const saveLicences = () =>
  save({
    name: 'licences.txt',
    content: new Blob([licencesInside() ?? ''], { type: 'text/plain' }),
  });
