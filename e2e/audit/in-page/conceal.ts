// Without its letters a page shows what they stand on. A halo, drawn as the stroke of a text, is part of the ground.
const TEXTS = `
  *, *::before, *::after, *::marker, *::placeholder {
    transition: none !important;
    caret-color: transparent !important;
    text-shadow: none !important;
    text-decoration-color: transparent !important;
    -webkit-text-fill-color: transparent !important;
  }
  select { color: transparent !important; }
  svg text, svg tspan { fill: transparent !important; }`;

/** Everything that stands for a datum, an axis, or a sample in a legend. */
export const MARKS = '[role="option"], svg .axis, li > svg[aria-hidden]';

const WITHOUT_MARKS = `:is(${MARKS}), :is(${MARKS}) * { visibility: hidden !important; }`;

const sheet = new CSSStyleSheet();

/** Hides the letters of the page, or the letters and the marks, or nothing; the layout stays. */
export function conceal(what: 'texts' | 'texts-and-marks' | 'nothing') {
  const rules = { texts: TEXTS, 'texts-and-marks': TEXTS + WITHOUT_MARKS, nothing: '' };
  sheet.replaceSync(rules[what]);
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
}
