import { rulesIn } from './own-fonts.ts';

/** What markup needs of the page to look the same without it. */
export interface OwnStyle {
  /** The page's rules that meet it, after the tokens they use as the present theme resolves them. */
  readonly css: string;
  /** What it refers to by name, such as the hatch. */
  readonly defs: string;
}

/** Rules of the page as a whole: their tokens are written out instead. */
const OF_THE_PAGE = /^(?::root|\*|html|body)/;

const styleRules = (): readonly CSSStyleRule[] =>
  [...document.styleSheets]
    .flatMap(rulesIn)
    .filter((rule): rule is CSSStyleRule => rule instanceof CSSStyleRule && !OF_THE_PAGE.test(rule.selectorText));

const parsed = (markup: string): Element =>
  new DOMParser().parseFromString(`<svg xmlns="http://www.w3.org/2000/svg">${markup}</svg>`, 'image/svg+xml')
    .documentElement;

const rulesFor = (root: Element): readonly string[] =>
  styleRules()
    .filter(({ selectorText }) => root.querySelector(selectorText) !== null)
    .map(({ cssText }) => cssText);

/** Elements of the page that the markup or its rules name and the markup does not hold. */
function borrowed(root: Element, text: string): string {
  const names = [...text.matchAll(/url\((?:&quot;|["'])?#([\w-]+)/g)].map(([, id = '']) => id);
  return [...new Set(names)]
    .filter((id) => root.querySelector(`[id="${id}"]`) === null)
    .map((id) => document.getElementById(id))
    .map((element) => (element ? new XMLSerializer().serializeToString(element) : ''))
    .join('');
}

/** A token as the present theme, or one that is asked for, resolves it: its colour where it is one, else as it is written. */
export function resolveToken(name: string, scheme = ''): string {
  const written = getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  if (!written.startsWith('light-dark(')) return written;
  const probe = document.createElement('span');
  probe.style.colorScheme = scheme;
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

function tokensIn(css: string, scheme: string): string {
  const names = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name));
  const values = [...names]
    .map((name) => [name, resolveToken(name, scheme)] as const)
    .filter(([, value]) => value !== '');
  return `:root{${values.map(([name, value]) => `${name}:${value};`).join('')}}`;
}

/** Everything of the page's style that this markup and these rules of its own use. */
export function ownStyle(markup: string, own: string, scheme = ''): OwnStyle {
  const root = parsed(markup);
  const defs = borrowed(root, rulesFor(root).join('') + markup);
  const css = [...rulesFor(parsed(defs + markup)), own].join('\n');
  return { css: tokensIn(css, scheme) + css, defs };
}
