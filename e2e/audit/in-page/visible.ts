/** Text that a reader sees, in one element. */
export interface TextRun {
  readonly text: string;
  readonly element: Element;
  /** The boxes of its lines, in the window. */
  readonly boxes: readonly DOMRect[];
}

const NEVER_DRAWN = 'script, style, template, noscript, title, desc, option, .visually-hidden';
const SEEN = { visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true };

/** Kept for listeners only: the class for it, and table heads where rows are laid out as cards. */
const isOnlyHeard = (element: Element) =>
  element.closest('.visually-hidden') !== null ||
  getComputedStyle(element.closest('thead') ?? element).clipPath === 'inset(50%)';

export const isSeen = (element: Element) => element.checkVisibility(SEEN) && !isOnlyHeard(element);

/** Whether a box lies wholly outside the page, where a link waits to be focused. */
const isOutside = (box: DOMRect) => box.bottom + scrollY <= 0 || box.right + scrollX <= 0;

/** Every text node below an element that says something, drawn or not. */
export function textNodes(root: Element = document.body): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.textContent?.trim()) nodes.push(node as Text);
  return nodes;
}

export const canScroll = (element: Element) => {
  const { overflowX, overflowY } = getComputedStyle(element);
  return /auto|scroll/.test(overflowX + overflowY);
};

/** What of a box of an element is in sight: boxes that scroll hide the rest until they are scrolled. */
export function inSight(box: DOMRect, element: Element): DOMRect | null {
  let [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom];
  for (const scroller of ancestorsOf(element)) {
    if (!canScroll(scroller)) continue;
    const edge = scroller.getBoundingClientRect();
    [left, top] = [Math.max(left, edge.left), Math.max(top, edge.top)];
    [right, bottom] = [Math.min(right, edge.right), Math.min(bottom, edge.bottom)];
  }
  return right > left && bottom > top ? new DOMRect(left, top, right - left, bottom - top) : null;
}

function boxesOf(node: Text, element: Element): readonly DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].flatMap((box) => inSight(box, element) ?? []).filter((box) => !isOutside(box));
}

/** The texts of the page that are drawn. What a select shows is among them, as the select's own box. */
export function textRuns(): readonly TextRun[] {
  const runs = textNodes().flatMap((node): TextRun[] => {
    const element = node.parentElement;
    if (!element || element.closest(NEVER_DRAWN) || !isSeen(element)) return [];
    const boxes = boxesOf(node, element);
    return boxes.length > 0 ? [{ text: (node.textContent ?? '').trim(), element, boxes }] : [];
  });
  const selects = [...document.querySelectorAll('select')].filter(isSeen).map((element) => ({
    text: element.selectedOptions[0]?.text ?? '',
    element,
    boxes: [element.getBoundingClientRect()],
  }));
  return [...runs, ...selects];
}

/** The middle of a line, where its letters are: the box of a line may reach into its neighbours. */
export function inkOf(box: DOMRect, element: Element): DOMRect {
  const height = Math.min(box.height, parseFloat(getComputedStyle(element).fontSize) * 0.7);
  return new DOMRect(box.x, box.y + (box.height - height) / 2, box.width, height);
}

export function* ancestorsOf(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = at.parentElement) yield at;
}
