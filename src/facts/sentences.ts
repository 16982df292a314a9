/** What `sectionsOf` needs to know of a section to find where it opens. */
export interface Opening {
  readonly id: string;
  readonly heading: string | null;
  readonly name: { readonly tc: string };
}

export interface SectionText {
  readonly id: string;
  /** Sentence 1 is `sentences[0]`. */
  readonly sentences: readonly string[];
}

/** The document as a reader searches it: without the asterisks that stand for bold type. */
export const plainText = (document: string) => document.replaceAll('**', '');

const endsSentence = (text: string) => /[。：]$/.test(text);
const isBullet = (text: string) => text.startsWith('- ');

/** Paragraphs and bullets, with the halves that a page break cut apart put together again. */
export function paragraphsOf(document: string): readonly string[] {
  const lines = plainText(document)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const whole: string[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (last === undefined || endsSentence(last) || isBullet(line)) whole.push(line);
    else whole[whole.length - 1] = last + line;
  }
  return whole;
}

function opens(paragraph: string, section: Opening): boolean {
  if (section.heading === null) return paragraph.replace(/^「/, '').startsWith(section.name.tc);
  if (!paragraph.startsWith(section.heading)) return false;
  return /^(（[^）]*）)?：/.test(paragraph.slice(section.heading.length));
}

/** A sentence with its place; before the first section opens, it has none. */
export interface PlacedSentence {
  readonly section: string | null;
  readonly number: number;
  readonly text: string;
}

/**
 * The rule by which sentences are numbered. A section opens at the paragraph that begins with its heading and a
 * full-width colon (an abbreviation in brackets may stand between) or, where the text extraction lost the heading,
 * with the section's Traditional Chinese name. The heading belongs to sentence 1. A sentence ends with 。 or with its
 * paragraph or bullet; semicolons and colons inside do not end it. A page break inside a sentence is no end, the bold
 * title of a bullet belongs to the bullet's first sentence, and the cut-off end of the document counts as a sentence.
 */
export function sentencesOf(document: string, sections: readonly Opening[]): readonly PlacedSentence[] {
  const placed: PlacedSentence[] = [];
  let opened = 0;
  let number = 0;
  for (const paragraph of paragraphsOf(document)) {
    const next = sections[opened];
    if (next && opens(paragraph, next)) {
      opened += 1;
      number = 0;
    }
    for (const text of paragraph.match(/[^。]+。?/g) ?? []) {
      number += 1;
      placed.push({ section: sections[opened - 1]?.id ?? null, number, text });
    }
  }
  return placed;
}

/** The sections that a document opens, each with its sentences. */
export function sectionsOf(document: string, sections: readonly Opening[]): readonly SectionText[] {
  const placed = sentencesOf(document, sections);
  return sections
    .map(({ id }) => ({ id, sentences: placed.filter(({ section }) => section === id).map(({ text }) => text) }))
    .filter(({ sentences }) => sentences.length > 0);
}
