import type { Edition } from '#src/facts/edition.ts';
import type { Localized } from '#src/i18n/locales.ts';
import { editionDocuments, type SearchDocument } from '#src/queries/search-document.ts';
import { writeAddress, type Address } from '#src/state/address.ts';
import type { Route } from '#src/state/routes.ts';
import { changeKeys } from '#src/state/use-address.ts';
import type { Sentence } from '#src/view/sentence.ts';

/** Something a reader can find and go to. */
export interface Findable extends SearchDocument {
  /** Where it is, as a link from where the reader is. */
  readonly href: (from: Address) => string;
  /** The finding of an exhibit, with its figures. */
  readonly title?: Localized<Sentence>;
}

/** A link to a page, the edition kept and every choice left behind. */
export const pageLink =
  (route: Route, anchor = '') =>
  ({ lang, keys: { ed } }: Address) =>
    writeAddress({ lang, route, keys: ed === undefined ? {} : { ed }, unknown: [] }) + (anchor && `#${anchor}`);

/** The entities, each on a page of its own, and the facts, whose cards open beside the present page. */
export const editionFindables = (edition: Edition): readonly Findable[] =>
  editionDocuments(edition).map((document) => ({
    ...document,
    href:
      document.kind === 'entity'
        ? pageLink({ page: 'entity', entity: document.id })
        : (from) => writeAddress(changeKeys(from, { f: document.id })),
  }));
