import { HTML_LANG } from '#src/i18n/locales.ts';
import { pictureRules } from './compose-picture.ts';
import { familiesIn } from './own-fonts.ts';
import type { WordedPicture } from './picture.ts';

/** What style gives a shape or a text, and what it is where nothing gives it. */
const INHERITED = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  'font-family': '',
  'font-size': '16px',
  'font-weight': '400',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
} as const;
const OWN = { opacity: '1', 'clip-path': 'none', transform: 'none' } as const;

type Values = Readonly<Record<string, string>>;

const HOST = { position: 'fixed', insetBlockStart: '0', insetInlineStart: '200vw' } as const;

/** Shows something in the page, out of sight and with these rules for as long as it takes to read it. */
function inPage<T>(element: Element, rules: string, read: () => T): T {
  const host = document.createElement('div');
  Object.assign(host.style, HOST);
  host.inert = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  host.append(element);
  document.body.append(host);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  try {
    return read();
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    host.remove();
  }
}

const channel = (part: string) => Math.round(Number(part) * 255);

/** A colour as every program knows it, and how much of it covers what is below. */
function plainColour(value: string): readonly [colour: string, opacity: string] {
  const [, red = '', green = '', blue = '', alpha = '1'] = /^rgba\((\d+), (\d+), (\d+), ([\d.]+)\)$/.exec(value) ?? [];
  if (red !== '') return [`rgb(${red}, ${green}, ${blue})`, alpha];
  const mixed = /^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)(?: \/ ([\d.]+))?\)$/.exec(value);
  if (!mixed) return [value, alpha];
  const [, r = '0', g = '0', b = '0', over = '1'] = mixed;
  return [`rgb(${channel(r)}, ${channel(g)}, ${channel(b)})`, over];
}

/** Colours without their alpha, which goes to the opacity beside them. */
function withPlainColours(values: Values): Values {
  const parted = ['fill', 'stroke'].flatMap((name) => {
    const [colour, alpha] = plainColour(values[name] ?? 'none');
    const opacity = Number(values[`${name}-opacity`]) * Number(alpha);
    return opacity === 0
      ? [[name, 'none']]
      : [
          [name, colour],
          [`${name}-opacity`, String(opacity)],
        ];
  });
  return { ...values, ...Object.fromEntries(parted) };
}

/** A value as an attribute says it; of a stack of families those whose font is inside. */
function written(name: string, value: string, families: readonly string[]): string {
  if (name !== 'font-family') return value.replace(/url\("(#[^"]+)"\)/g, 'url($1)');
  return familiesIn(value)
    .filter((family) => families.includes(family))
    .map((family) => `'${family}'`)
    .join(', ');
}

/** Writes the style of an element and all in it as attributes, each where it changes. */
function writeStyle(element: Element, outer: Values, families: readonly string[]): void {
  const style = getComputedStyle(element);
  const value = (name: string) => written(name, style.getPropertyValue(name), families);
  if (style.display === 'none' && !element.closest('defs')) {
    element.remove();
    return;
  }
  const inner = withPlainColours(Object.fromEntries(Object.keys(INHERITED).map((name) => [name, value(name)])));
  for (const [name, own] of Object.entries(inner)) {
    element.removeAttribute(name);
    if (own !== outer[name]) element.setAttribute(name, own);
  }
  for (const [name, usual] of Object.entries(OWN)) {
    const isSaid = element.hasAttribute(name) || (name === 'transform' && element.hasAttribute('patternTransform'));
    if (!isSaid && value(name) !== usual) element.setAttribute(name, value(name));
  }
  // An inner drawing cuts off what is past its edge unless it says that it does not.
  if (element.localName === 'svg' && style.overflow !== 'hidden') element.setAttribute('overflow', 'visible');
  for (const child of Array.from(element.children)) writeStyle(child, inner, families);
}

/** Names for programs of the page, which mean nothing outside it. */
const OF_THE_PAGE = /^(?:class|style|tabindex|role|aria-.*|data-.*)$/;

function strip(root: Element): void {
  for (const element of [root, ...root.querySelectorAll('*')])
    for (const { name } of Array.from(element.attributes)) if (OF_THE_PAGE.test(name)) element.removeAttribute(name);
  for (const said of root.querySelectorAll('title, desc')) if (said.textContent === '') said.remove();
}

function entitle(root: Element, { title, locale }: WordedPicture): void {
  const lang = HTML_LANG[locale];
  const said = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  said.textContent = title;
  root.prepend(said);
  root.setAttribute('role', 'img');
  root.setAttribute('lang', lang);
  root.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', lang);
}

/** A picture as a file of its own: every shape says its own colours and faces, the fonts inside, so that other programs draw it, too. */
export function writeSvg(picture: WordedPicture): string {
  const { svg, width, height, faces, locale } = picture;
  const families = faces.map(({ family }) => family);
  // A style inside would be against the page's policy while it is read here.
  const bare = svg.replace(/<style>[^]*?<\/style>/, '');
  const root = document.importNode(new DOMParser().parseFromString(bare, 'image/svg+xml').documentElement, true);
  inPage(root, pictureRules(locale), () => writeStyle(root, INHERITED, families));
  strip(root);
  entitle(root, picture);
  root.setAttribute('viewBox', `0 0 ${width} ${height}`);
  const fonts = faces.map(({ css }) => css.replace(/[<&]/g, (sign) => `&#${sign.charCodeAt(0)};`)).join('\n');
  const markup = new XMLSerializer().serializeToString(root);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup.replace('>', `><style>${fonts}</style>`)}\n`;
}
