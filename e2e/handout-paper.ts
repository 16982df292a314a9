import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

/** What a PDF says about itself. */
export interface Standing {
  readonly isTagged: boolean;
  readonly lang: string | null;
  /** The language of the whole and those of its parts. */
  readonly langs: readonly string[];
  /** The structure of all pages, as a list of its roles. */
  readonly roles: readonly string[];
  /** What stands in place of pictures. */
  readonly alts: readonly string[];
  readonly fonts: readonly string[];
}

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

const flat = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(flat)];

export async function standingOf(pdf: Buffer): Promise<Standing> {
  const document = await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 });
  const trees: Node[] = [];
  for (let at = 1; at <= document.numPages; at += 1) {
    const page = await document.getPage(at);
    trees.push(((await page.getStructTree()) as Node | null) ?? {});
  }
  const mark = (await document.getMarkInfo()) as { readonly Marked?: boolean } | null;
  await document.cleanup();
  const raw = pdf.toString('latin1');
  const nodes = trees.flatMap(flat);
  return {
    isTagged: mark?.Marked === true && raw.includes('/StructTreeRoot'),
    lang: /\/Type \/Catalog[^]*?\/Lang \(([^)]*)\)/.exec(raw)?.[1] ?? null,
    langs: [...new Set([...raw.matchAll(/\/Lang \(([^)]*)\)/g)].map(([, lang = '']) => lang))],
    roles: nodes.flatMap(({ role }) => role ?? []),
    alts: nodes.flatMap(({ alt }) => alt ?? []),
    fonts: [...raw.matchAll(/\/FontName \/(?:[A-Z]{6}\+)?([^\s/]+)/g)].map(([, name = '']) => name),
  };
}

/** A sheet on the page: which slides stand on it, with all that they show. */
export interface Preview {
  readonly slides: readonly { readonly id: string; readonly texts: readonly string[] }[];
  /** Every text of the sheet that is no part of a picture. */
  readonly words: readonly string[];
}

export const previews = (page: Page): Promise<readonly Preview[]> =>
  page.locator('[data-sheet]').evaluateAll((sheets) => {
    const textsIn = (root: Element, isSkipped: (parent: Element) => boolean) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!parent || parent.getClientRects().length === 0 || isSkipped(parent)) continue;
        if (node.textContent?.trim()) texts.push(node.textContent);
      }
      return texts;
    };
    return sheets.map((sheet) => ({
      slides: [...sheet.querySelectorAll<HTMLElement>('[data-slide]')].map((slide) => ({
        id: slide.dataset['slide'] ?? '',
        texts: textsIn(slide, (parent) => parent.closest('.visually-hidden') !== null),
      })),
      words: textsIn(sheet, (parent) => parent.closest('[data-slide]') !== null),
    }));
  });

/** What lies outside of its sheet or of its picture, or over the foot of its sheet, as it will be printed. */
export const spilled = (page: Page): Promise<readonly string[]> =>
  page.locator('[data-sheet]').evaluateAll((sheets) => {
    /** Px by which rounding may be off. */
    const SLACK = 1;
    const isWithin = (inner: DOMRect, outer: DOMRect) =>
      inner.left >= outer.left - SLACK &&
      inner.right <= outer.right + SLACK &&
      inner.top >= outer.top - SLACK &&
      inner.bottom <= outer.bottom + SLACK;
    const nameOf = (element: Element) =>
      `${element.closest('[data-sheet]')?.getAttribute('data-sheet')} ${element.tagName} ${(element.textContent ?? '').slice(0, 60)}`;
    const strays: string[] = [];
    for (const sheet of sheets) {
      const box = sheet.getBoundingClientRect();
      const children = [...sheet.children];
      for (const [at, child] of children.entries()) {
        const below = children[at + 1]?.getBoundingClientRect().top ?? box.bottom;
        for (const inner of [child, ...child.querySelectorAll('*')]) {
          const rect = inner.getBoundingClientRect();
          if (rect.width === 0 || inner.closest('[data-slide], .visually-hidden')) continue;
          const own = new DOMRect(box.left, box.top, box.width, below - box.top);
          if (!isWithin(rect, own)) strays.push(nameOf(inner));
        }
      }
      for (const picture of sheet.querySelectorAll('[role="img"]')) {
        const frame = picture.getBoundingClientRect();
        const marks = picture.querySelectorAll(
          '[data-slide] :is(p, h2, h3, li, text, [data-key], .bar-body, .part-body)',
        );
        for (const mark of marks) {
          const rect = mark.getBoundingClientRect();
          // A map goes on beyond its frame; its names do not.
          const isMap = mark.closest('[data-slot="map"]') !== null && mark.tagName !== 'text';
          if (rect.width === 0 || isMap || mark.closest('.visually-hidden')) continue;
          if (!isWithin(rect, frame)) strays.push(nameOf(mark));
        }
      }
    }
    return strays;
  });
