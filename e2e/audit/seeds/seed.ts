import type { Rule } from '../in-page/index.ts';

/** What the page is shown as while the fault is looked for. */
interface Setting {
  readonly path?: string;
  readonly theme?: 'light' | 'dark';
  readonly forced?: boolean;
  readonly width?: number;
  readonly spaced?: boolean;
}

/** A fault to plant into a page that has none, and what must find it: a routine, axe, or a walk by keyboard. */
export interface Seed extends Setting {
  readonly name: string;
  readonly finder: Rule | 'axe' | 'tab' | 'arrows';
  /** Plants the fault at the first element of this selector; runs inside the page. */
  readonly at: string;
  readonly plant: (element: HTMLElement) => void;
}
