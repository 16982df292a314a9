/** A test by its file and its title as it is written there. */
export interface TestName {
  readonly file: string;
  readonly title: string;
}

/** Something that must hold, and who holds it: tests, or a reason why no test can. */
export interface Promised {
  /** As the goals of the project number it. */
  readonly id: string;
  readonly says: string;
  readonly tests: readonly TestName[];
  /** What is asked of in `npm test` and in `npm run audit`, where they differ. */
  readonly sizes?: string;
  /** Why it is not asked, or not all of it. */
  readonly open?: string;
}

export interface Chapter {
  readonly name: string;
  readonly promises: readonly Promised[];
}

/** The tests of one file. */
export const of = (file: string, ...titles: readonly string[]): readonly TestName[] =>
  titles.map((title) => ({ file, title }));
