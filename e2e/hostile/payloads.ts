import type { Page } from '@playwright/test';

/** What an attacker writes where a text is expected: each would call `xss` or leave an element behind, were it taken for markup. */
const VECTORS: readonly string[] = [
  '<script>xss()</script>',
  '<script src=//x.invalid/a.js></script>',
  '<img src=x onerror=xss()>',
  '<svg onload=xss()>',
  '<svg><animate onbegin=xss() attributeName=x>',
  '<iframe srcdoc="<script>parent.xss()</script>">',
  '<iframe src=javascript:xss()>',
  '<body onload=xss()>',
  '<details open ontoggle=xss()>',
  '<video><source onerror=xss()>',
  '<audio src onerror=xss()>',
  '<a href=javascript:xss()>x</a>',
  '<math><mi xlink:href=javascript:xss()>x</mi></math>',
  '<style>@import "//x.invalid/a.css"</style>',
  '<link rel=stylesheet href=//x.invalid/a.css>',
  '<base href=//x.invalid/>',
  '<meta http-equiv=refresh content=0;url=//x.invalid>',
  '<object data=javascript:xss()>',
  '<embed src=javascript:xss()>',
  '<form action=javascript:xss()><button>x</button></form>',
  '<input autofocus onfocus=xss()>',
  '<marquee onstart=xss()>',
  '<template><script>xss()</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=xss()>">',
  'javascript:xss()',
  'data:text/html,<script>xss()</script>',
  '{{constructor.constructor("xss()")()}}',
  '${xss()}',
  '" onmouseover="xss()" x="',
  '&lt;img src=x onerror=xss()&gt;',
];

/** Ways out of where a text might stand, and disguises. */
const WRAPS: readonly ((vector: string) => string)[] = [
  (vector) => vector,
  (vector) => `">${vector}`,
  (vector) => `'>${vector}`,
  (vector) => `</script>${vector}`,
  (vector) => `</textarea></title>${vector}`,
  (vector) => `-->${vector}`,
  (vector) => `]]>${vector}`,
  (vector) => `rd-projects-by-domain:${vector}`,
  (vector) => `\u202e${vector.toUpperCase().replaceAll('XSS()', 'xss()')}`,
  (vector) => vector.replaceAll('<', '＜').replaceAll('>', '＞') + vector,
];

/** 300 different ones. */
export const PAYLOADS: readonly string[] = WRAPS.flatMap((wrap) => VECTORS.map(wrap));

/** All of them in the audit; in the gate each vector once, and each disguise. */
export const payloads = (all: boolean): readonly string[] =>
  PAYLOADS.filter((_, at) => all || (at + Math.floor(at / VECTORS.length)) % WRAPS.length === 0);

/** A file, and where a page takes it. */
export const fileOf = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
export const files = (page: Page) => page.locator('input[type="file"]');
