import type { Locale } from '#src/i18n/locales.ts';
import type { ChartPart } from './chart-parts.ts';

/** What a slide points to besides its layout and its notes. */
export type Linked =
  | { readonly kind: 'chart'; readonly id: string; readonly part: ChartPart }
  | { readonly kind: 'image'; readonly id: string; readonly png: Uint8Array };

/** A slide while it is written: its shapes in reading order, numbered, and what they point to. */
export class Paper {
  readonly shapes: string[] = [];
  readonly links: Linked[] = [];
  readonly locale: Locale;
  readonly title: string;

  constructor(locale: Locale, title: string) {
    this.locale = locale;
    this.title = title;
  }

  /** The number of the next shape; 1 is the tree itself. */
  get nextId(): number {
    return this.shapes.length + 2;
  }

  add(shape: string): void {
    this.shapes.push(shape);
  }

  /** The first two relations of a slide are its layout and its notes. */
  private get relation(): string {
    return `rId${this.links.length + 3}`;
  }

  chart(part: ChartPart): string {
    const id = this.relation;
    this.links.push({ kind: 'chart', id, part });
    return id;
  }

  image(png: Uint8Array): string {
    const id = this.relation;
    this.links.push({ kind: 'image', id, png });
    return id;
  }
}
