import type { WordedPicture } from '#src/takeaway/picture.ts';
import type { TakenTable } from '#src/takeaway/taken-table.ts';

/** What there is to take of something that is displayed: its rows, and its drawing where it has one. */
export interface Takings {
  readonly table: TakenTable;
  /** Throws where the drawing cannot be made in the atlas's own faces. */
  readonly picture?: () => Promise<WordedPicture>;
}
