// Draws the page as text. Runs in Node for the prerendered page and in the browser for the other one.
const ESCAPES = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const safe = (text) => text.replace(/[&<"]/g, (sign) => ESCAPES[sign]);
const each = (list, draw) => list.map(draw).join('');

export const drawText = (parts) =>
  each(parts, (part) => (typeof part === 'string' ? safe(part) : `<b data-fact="${part.fact}">${safe(part.said)}</b>`));

const LANGUAGES = [
  ['en', 'en', 'EN', 'English'],
  ['tc', 'zh-Hant-HK', '繁', '繁體中文'],
  ['sc', 'zh-Hans-CN', '简', '简体中文'],
];

export function drawHeader({ lang, brand: [name, place], nav }) {
  const link = ({ href, label }, at) => `<a href="${href}"${at === 0 ? ' aria-current="page"' : ''}>${label}</a>`;
  const language = ([id, tag, short, full]) =>
    `<a href="/${id}/" lang="${tag}" hreflang="${tag}" aria-label="${full}"${id === lang ? ' aria-current="true"' : ''}>${short}</a>`;
  return `<a class="brand" href="/${lang}/">${safe(name)} <span>${place}</span></a>
<nav>${each(nav, link)}</nav><nav class="segments">${each(LANGUAGES, language)}</nav>`;
}

const phrase = (text) => `<span class="phrase">${drawText(text)}</span>`;
const tile = ({ said, words, asOf }) => `<li><b>${safe(said)}</b><p>${drawText(words)}</p><i>${asOf}</i></li>`;
const door = ({ href, label }) => `<a href="${href}">${label} →</a>`;

const drawIntro = ({ edition, pair, pairAsOf, lede, numbers, doors }) => `<section class="intro">
<p class="edition">${safe(edition)}</p>
<h1>${each(pair, phrase)} <i>${pairAsOf}</i></h1>
<p class="lede">${drawText(lede)}</p>
<ul class="numbers">${each(numbers, tile)}</ul>
<p class="doors">${each(doors, door)}</p>
</section>`;

/** An exhibit: finding, subtitle, drawing, reading line, note and what stands at its foot. */
const drawExhibit = (id, { title, sub, note }, drawing, foot = '') => `<section id="${id}">
<h2 id="${id}-title">${drawText(title)}</h2>
<p class="sub">${drawText(sub)}</p>
<div class="drawing" role="listbox" tabindex="0" aria-labelledby="${id}-title">${drawing}</div>
<p class="reading" role="status"></p>
${foot}<p class="note">${drawText(note)}</p>
</section>`;

const BAR = { width: 576, pitch: 46, height: 17, top: 30 };

function drawBar({ key, label, value, said, range, ink, derived }, at, scale) {
  const width = Math.round(value * scale * 10) / 10;
  const look = `bar ink-${ink}${derived ? ' derived' : ''}`;
  return `<g role="option" aria-selected="false" data-key="${key}" aria-label="${safe(`${label}: ${said}`)}"
class="${look}" transform="translate(0 ${BAR.top + at * BAR.pitch})">
<rect class="hit" x="-4" y="-23" width="${width + 8}" height="44" />
<text y="-7">${safe(label)}</text><path class="body" d="M0 0H${width}V${BAR.height}H0Z" />
<text class="value" x="${width + 8}" y="14">${safe(said)}${range && ` <tspan class="range" dx="8">${range}</tspan>`}</text></g>`;
}

export function drawBars({ bars }, measure) {
  const rows = bars.rows[measure];
  const room = Math.max(...rows.map(({ said, range }) => said.length + range.length * 0.85)) * 8.6 + 14;
  const scale = (BAR.width - room) / Math.max(...rows.map(({ value }) => value));
  const height = rows.length * BAR.pitch + 7;
  return `<svg width="${BAR.width}" height="${height}">${each(rows, (row, at) => drawBar(row, at, scale))}</svg>`;
}

function drawBarsFoot({ legend, measures }, measure) {
  const sign = ({ ink, derived, label }) =>
    `<li><svg class="ink-${ink}${derived ? ' derived' : ''}" width="28" height="12"><path class="body" d="M1 1H27V11H1Z" /></svg>${label}</li>`;
  const button = ({ id, label }) =>
    `<button type="button" data-measure="${id}" aria-pressed="${id === measure}">${label}</button>`;
  return `<ul class="legend">${each(legend, sign)}</ul>
<div class="segments" role="group">${each(measures, button)}</div>`;
}

const DOT = { radius: 4.6, pitch: 12.6, base: 172, height: 202 };
const share = (part) => `${(part * 100).toFixed(2)}%`;

function drawDot({ key, label, date, look }, at) {
  const y = DOT.base - 8 - at * DOT.pitch;
  const option = `role="option" aria-selected="false" data-key="${key}" aria-label="${safe(`${label}, ${date}`)}"`;
  return look === 'earliest'
    ? `<path ${option} class="dot hollow" d="M-3.6 ${y - 4.6}L5.6 ${y}L-3.6 ${y + 4.6}Z" />`
    : `<circle ${option} class="dot ${look}" cy="${y}" r="${DOT.radius}" />`;
}

function drawStripLabel({ lines, lift }, top, end) {
  const x = end ? 4 : -4;
  const y = top - lift - (lines.length - 1) * 17;
  const spans = each(lines, (line, at) => `<tspan x="${x}" dy="${at && 17}">${safe(line)}</tspan>`);
  return `<path class="lead" d="M0 ${top + 2}V${top - lift + 6}" /><text class="${end ? 'end' : ''}" y="${y}">${spans}</text>`;
}

function drawYear({ year, dots }, strip) {
  const at = (year - strip.first + 0.5) / (strip.last - strip.first + 1);
  const label = strip.labels.find((one) => one.year === year);
  const top = DOT.base - 8 - dots.length * DOT.pitch;
  const tallest = dots.length === Math.max(...strip.years.map((one) => one.dots.length));
  const peak = tallest ? `<text class="peak end" x="-10" y="${top + DOT.pitch + 4}">${strip.peak}</text>` : '';
  return `<svg x="${share(at)}">${each(dots, drawDot)}${label ? drawStripLabel(label, top, at > 0.5) : ''}${peak}</svg>`;
}

function drawStrip(strip) {
  const { first, last, plans, plansNote, years } = strip;
  const ticks = [first, ...[2005, 2010, 2015, 2020].filter((year) => year > first && year < last), last];
  const tick = (year) =>
    `<text class="tick" x="${share((year - first + 0.5) / (last - first + 1))}" y="${DOT.base + 21}">${year}</text>`;
  return `<svg class="strip" width="100%" height="${DOT.height}">
<rect class="plans" x="${share(plans)}" width="${share(1 - plans)}" height="${DOT.base}" />
<text class="tick" x="${share((1 + plans) / 2)}" y="18">${plansNote}</text>
<line class="axis" x2="100%" y1="${DOT.base}" y2="${DOT.base}" />${each(ticks, tick)}
${each(years, (year) => drawYear(year, strip))}</svg>`;
}

/** The coast, drawn once; the map refers to it. */
export const drawBase = ({ land, mainland, reservoirs, lines }) => `<g id="coast">
<path class="main" d="${mainland}" vector-effect="non-scaling-stroke" />
<path class="land" d="${land}" vector-effect="non-scaling-stroke" /></g>
<path id="reservoirs" d="${reservoirs}" vector-effect="non-scaling-stroke" />
<path id="lines" d="${lines}" vector-effect="non-scaling-stroke" />`;

const drawWaterline = (far) =>
  `<use href="#coast" class="line" stroke-width="${2 * far}" /><use href="#coast" class="sea" stroke-width="${2 * far - 1.6}" />`;

function drawSpot({ key, label, planned, x, y, text }) {
  const spans = each(text.lines, (line, at) => `<tspan x="${text.x}" dy="${at && 15}">${safe(line)}</tspan>`);
  return `<g role="option" aria-selected="false" data-key="${key}" aria-label="${safe(label)}">
<circle class="hit" cx="${x}" cy="${y}" r="10" /><circle class="${planned ? 'planned' : 'standing'}" cx="${x}" cy="${y}" r="4.5" />
<text class="${text.end ? 'label end' : 'label'}" y="${text.y}">${spans}</text></g>`;
}

const drawMap = ({ width, height, transform, spots }) => `<svg class="map" width="${width}" height="${height}">
<rect class="ground" width="${width}" height="${height}" />
<g transform="${transform}">${each([9, 5.5, 2.5], drawWaterline)}<use href="#coast" class="coast" />
<use href="#reservoirs" class="reservoirs" /><use href="#lines" class="border" /></g>
${each(spots, drawSpot)}</svg>`;

export function drawMain(data, measure = 'share') {
  const { bars, strip, map } = data;
  const framed = { ...bars, sub: bars.subs[measure] };
  return `${drawIntro(data)}
${drawExhibit('rd-projects-by-domain', framed, drawBars(data, measure), drawBarsFoot(bars, measure))}
${drawExhibit('dated-events', strip, drawStrip(strip))}
${drawExhibit('facilities-overview', map, drawMap(map))}`;
}
