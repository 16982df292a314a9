/** A text and the families it is set in, first choice first. */
export interface SetText {
  readonly families: readonly string[];
  readonly text: string;
}

/** One of the page's own faces with its font inside, and a text that only shows once that font is read. */
export interface OwnFace {
  readonly css: string;
  readonly family: string;
  readonly weight: string;
  readonly sample: string;
}

interface Declared {
  readonly rule: CSSFontFaceRule;
  readonly family: string;
  readonly covers: (character: string) => boolean;
}

const unquoted = (text: string) => text.trim().replace(/^["']|["']$/g, '');

/** The families of a `font-family` value. */
export const familiesIn = (stack: string): readonly string[] => stack.split(',').map(unquoted);

function rangeOf(rule: CSSFontFaceRule): (character: string) => boolean {
  const ranges = [...rule.style.getPropertyValue('unicode-range').matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(
    ([, first = '', last = first]) => [parseInt(first, 16), parseInt(last, 16)] as const,
  );
  return (character) => {
    const code = character.codePointAt(0) ?? 0;
    return ranges.length === 0 || ranges.some(([first, last]) => code >= first && code <= last);
  };
}

/** The rules of a sheet; none where it belongs to a browser extension, which keeps them closed. */
export function rulesIn(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

const declaredFaces = (): readonly Declared[] =>
  [...document.styleSheets]
    .flatMap(rulesIn)
    .filter((rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule)
    .filter((rule) => rule.style.getPropertyValue('src').includes('url('))
    .map((rule) => ({ rule, family: unquoted(rule.style.getPropertyValue('font-family')), covers: rangeOf(rule) }));

async function readFont(rule: CSSFontFaceRule): Promise<string> {
  const source = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1] ?? '';
  if (source.startsWith('data:')) return source;
  const answer = await fetch(new URL(source, rule.parentStyleSheet?.href ?? document.baseURI));
  if (!answer.ok) throw new Error(`The font ${source} could not be read`);
  const font = new Blob([await answer.arrayBuffer()], { type: 'font/woff2' });
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(new Error(`The font ${source} could not be read`)));
    reader.readAsDataURL(font);
  });
}

/** Blocks until it is read: a picture must never be taken in a stand-in's letters. */
async function inlined({ rule, family }: Declared, sample: string): Promise<OwnFace> {
  const property = (name: string) => rule.style.getPropertyValue(name);
  const range = property('unicode-range');
  const weight = property('font-weight') || '400';
  const css =
    `@font-face{font-family:"${family}";src:url("${await readFont(rule)}") format("woff2");` +
    `font-weight:${weight};font-display:block;${range ? `unicode-range:${range};` : ''}}`;
  return { css, family, weight: weight.split(' ')[0] ?? '400', sample };
}

/** The faces that these texts may be drawn with, their fonts inside. A face for characters that do not occur is left out. */
export function ownFaces(texts: readonly SetText[]): Promise<readonly OwnFace[]> {
  const faces = declaredFaces();
  const used = faces.flatMap((face, at) => {
    const characters = texts
      .filter(({ families }) => families.includes(face.family))
      .flatMap(({ text }) => Array.from(text));
    // Of two faces of one family the later is asked first.
    const isOverruled = (character: string) =>
      faces.slice(at + 1).some((later) => later.family === face.family && later.covers(character));
    const sample = characters.find((one) => one.trim() !== '' && face.covers(one) && !isOverruled(one));
    return sample === undefined ? [] : [inlined(face, sample)];
  });
  return Promise.all(used);
}
