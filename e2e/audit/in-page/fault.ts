/** One thing that a reader would stumble over. */
export interface Fault {
  /** The routine that found it. */
  readonly rule: string;
  readonly where: string;
  readonly what: string;
}

const nameOf = (element: Element) => {
  const classes = (element.getAttribute('class') ?? '').trim().split(/\s+/).filter(Boolean).slice(0, 2);
  return [element.localName, element.id && `#${element.id}`, ...classes.map((name) => `.${name}`)].join('');
};

/** Where an element stands, for the one who has to mend it: its own name, its nearest id, the start of its words. */
function describe(element: Element): string {
  const home = element.parentElement?.closest('[id]:not(#root)');
  const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ');
  return [home && `#${home.id}`, nameOf(element), words && `"${words.slice(0, 40)}"`].filter(Boolean).join(' ');
}

export const fault = (rule: string, element: Element, what: string): Fault => ({
  rule,
  where: describe(element),
  what,
});
