import { MissingFact, type Edition } from '#src/facts/edition.ts';
import type { Localized, Locale } from '#src/i18n/locales.ts';
import type { Chapter } from '#src/view/chapters.ts';
import type { Sentence } from '#src/view/sentence.ts';
import type { Span, View } from '#src/view/view.ts';

/** Another way to measure the same rows, chosen by the reader and kept in the address. */
export interface Measure {
  readonly id: string;
  readonly label: Localized;
}

/** What an exhibit of the layer outside the document says of where it comes from. */
export interface Outside {
  readonly badge: string;
  /** Who published what was read, as a sentence. */
  readonly source: string;
  readonly pages: readonly { readonly title: string; readonly publisher: string; readonly address: string }[];
  readonly footnotes: readonly string[];
}

/** An exhibit put into words and rows for one edition, language and measure. */
export interface Composed {
  /** A finding: a sentence with its figures in it. */
  readonly title: Sentence;
  /** What is counted, its base and its unit. */
  readonly sub: Sentence;
  /** One short caution beside the source note. */
  readonly caution: Sentence;
  /** For a reader who does not see the drawing: 40 to 400 characters with the main figure. */
  readonly description: Sentence;
  readonly view: View;
  /** Only where the layer is `outside`. */
  readonly outside?: Outside;
}

/** The edition is silent: which statement is missing, in place of a drawing. */
export interface Absent {
  readonly missing: string;
}

/** A number a reader may set, in place of a choice among measures; it stands in the address like one. */
export interface Parameter {
  readonly initial: string;
  readonly isValid: (text: string) => boolean;
  /** False where the drawing stays as it is whatever is set: what comes of it stands beside the drawing. */
  readonly isDrawn?: false;
}

export interface Exhibit {
  readonly id: string;
  readonly chapter: Chapter;
  readonly span: Span;
  /** What it shows was not read in the document. */
  readonly layer?: 'outside';
  readonly parameter?: Parameter;
  /** The first measure is the default one; empty where there is only one way to measure. */
  readonly measures: readonly Measure[];
  /** What to look for in this kind of drawing. */
  readonly howToRead: Localized;
  /** Column heads of the table. */
  readonly columns: Localized<{ readonly label: string; readonly value: string }>;
  compose(edition: Edition, locale: Locale, measure?: string): Composed | Absent;
}

/** `ask` reads the facts, `compose` puts the answer into words and rows; neither knows React or the store. */
export function defineExhibit<Answer>(
  spec: Omit<Exhibit, 'compose' | 'measures' | 'span'> & {
    measures?: readonly Measure[];
    span?: Span;
    ask: (edition: Edition) => Answer;
    compose: (answer: Answer, locale: Locale, measure: string) => Composed;
  },
): Exhibit {
  const { ask, compose, measures = [], span = 'half', ...head } = spec;
  const first = head.parameter?.initial ?? measures[0]?.id ?? '';
  return {
    ...head,
    measures,
    span,
    compose(edition, locale, measure = '') {
      try {
        return compose(ask(edition), locale, measure === '' ? first : measure);
      } catch (error) {
        if (error instanceof MissingFact) return { missing: error.id };
        throw error;
      }
    },
  };
}
