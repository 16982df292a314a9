/** The colours of the base map, as `rgb(r, g, b)`. */
export interface BaseColours {
  readonly sea: string;
  readonly seaLine: string;
  readonly land: string;
  readonly main: string;
  readonly coast: string;
  /** Between districts, and round stations. */
  readonly lines: string;
}

const TOKENS: Readonly<Record<keyof BaseColours, string>> = {
  sea: 'var(--sea)',
  seaLine: 'var(--sea-line)',
  land: 'var(--land)',
  main: 'var(--main)',
  coast: 'var(--coast)',
  lines: 'var(--coast)',
};

/** Where a reader has colours of their own, land and sea are told apart by the coast alone. */
const FORCED: Readonly<Record<keyof BaseColours, string>> = {
  sea: 'Canvas',
  seaLine: 'Canvas',
  land: 'Canvas',
  main: 'Canvas',
  coast: 'GrayText',
  lines: 'GrayText',
};

/** The colours of the page where an element stands: a probe resolves `light-dark()`, which a bare token would not. */
export function readColours(element: HTMLElement): BaseColours {
  const tokens = matchMedia('(forced-colors: active)').matches ? FORCED : TOKENS;
  const probe = document.createElement('i');
  probe.hidden = true;
  probe.style.setProperty('forced-color-adjust', 'none');
  element.append(probe);
  const computed = getComputedStyle(probe);
  const entries = Object.entries(tokens).map(([name, token]) => {
    probe.style.color = token;
    return [name, computed.color] as const;
  });
  probe.remove();
  return Object.fromEntries(entries) as unknown as BaseColours;
}

const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);

/** `share` of one colour in another, channel by channel, as `color-mix(in srgb, …)` has it. */
export function mixColours(share: number, colour: string, ground: string): string {
  const under = channels(ground);
  const mixed = channels(colour).map((value, at) => Math.round(value * share + (under[at] ?? value) * (1 - share)));
  return `rgb(${mixed.join(', ')})`;
}

const CHANGES = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

/** Calls back whenever the page may have got other colours. Gives what ends it. */
export function watchColours(onChange: () => void): () => void {
  const queries = CHANGES.map((query) => matchMedia(query));
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  for (const query of queries) query.addEventListener('change', onChange);
  return () => {
    observer.disconnect();
    for (const query of queries) query.removeEventListener('change', onChange);
  };
}
