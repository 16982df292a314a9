// The controls of both variants: share or count, language, and choosing a mark.
import { drawBars, drawHeader, drawMain, drawText } from './draw.js';

const languages = new Map();

/** The words and rows of a language, fetched once. */
export function fetchLanguage(lang) {
  const known = languages.get(lang);
  if (known) return known;
  const asked = fetch(`/data/${lang}.json`).then((answer) => answer.json());
  languages.set(lang, asked);
  return asked;
}

const page = document.documentElement;
const measureNow = () => document.querySelector('[data-measure][aria-pressed="true"]')?.dataset.measure ?? 'share';

export function show(data, measure) {
  page.lang = data.htmlLang;
  page.dataset.lang = data.lang;
  document.title = data.title;
  document.getElementById('header').innerHTML = drawHeader(data);
  document.getElementById('main').innerHTML = drawMain(data, measure);
}

async function changeMeasure(measure) {
  const data = await fetchLanguage(page.dataset.lang);
  const exhibit = document.getElementById('rd-projects-by-domain');
  exhibit.querySelector('.drawing').innerHTML = drawBars(data, measure);
  exhibit.querySelector('.sub').innerHTML = drawText(data.bars.subs[measure]);
  exhibit.querySelector('.reading').textContent = '';
  for (const button of exhibit.querySelectorAll('[data-measure]'))
    button.setAttribute('aria-pressed', String(button.dataset.measure === measure));
}

async function changeLanguage(href) {
  const data = await fetchLanguage(href.slice(1, 3));
  history.pushState(null, '', href);
  show(data, measureNow());
}

function choose(mark) {
  const box = mark.closest('.drawing');
  const chosen = mark.getAttribute('aria-selected') !== 'true';
  for (const other of box.querySelectorAll('[aria-selected="true"]')) other.setAttribute('aria-selected', 'false');
  mark.setAttribute('aria-selected', String(chosen));
  box.classList.toggle('has-chosen', chosen);
  box.parentElement.querySelector('.reading').textContent = chosen ? mark.getAttribute('aria-label') : '';
}

const showAddress = async () => show(await fetchLanguage(location.pathname.slice(1, 3)), measureNow());

const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function handleKey(event) {
  const box = event.target.closest('.drawing');
  const step = STEPS[event.key];
  if (!box || !step) return;
  event.preventDefault();
  const marks = [...box.querySelectorAll('[role="option"]')];
  const at = marks.findIndex((mark) => mark.getAttribute('aria-selected') === 'true') + step;
  if (marks[at]) choose(marks[at]);
}

function handleClick(event) {
  const button = event.target.closest('[data-measure]');
  const link = event.target.closest('a[hreflang]');
  const mark = event.target.closest('[role="option"]');
  if (button) void changeMeasure(button.dataset.measure);
  if (mark) choose(mark);
  if (!link) return;
  event.preventDefault();
  void changeLanguage(link.getAttribute('href'));
}

export function listen() {
  document.addEventListener('click', handleClick);
  document.addEventListener('keydown', handleKey);
  addEventListener('popstate', () => void showAddress());
}
