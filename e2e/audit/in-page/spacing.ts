// What WCAG 1.4.12 lets a reader ask for.
const WIDE = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

const sheet = new CSSStyleSheet();

/** Sets the text as wide as a reader may set it. */
export function space() {
  sheet.replaceSync(WIDE);
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
}
