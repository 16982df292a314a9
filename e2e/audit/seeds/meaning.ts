import type { Seed } from './seed.ts';

const domains = '#rd-projects-by-domain';
const box = `${domains} [role="listbox"]`;
const option = `${domains} [role="option"]`;
const description = `${domains}-description`;
const table = { path: '/en/?as=rd-projects-by-domain:table' };

/** Faults of words and structure. */
export const MEANINGS: readonly Seed[] = [
  {
    name: 'a drawing without a name',
    finder: 'names',
    at: box,
    plant: (element) => element.removeAttribute('aria-labelledby'),
  },
  {
    name: 'a picture without a name',
    finder: 'names',
    at: 'main h1',
    plant: (element) => element.after(document.createElementNS('http://www.w3.org/2000/svg', 'svg')),
  },
  {
    name: 'two drawings of one name',
    finder: 'names',
    at: box,
    plant: (element) => element.setAttribute('aria-labelledby', 'dated-events-title'),
  },
  {
    name: 'a link called other than it reads',
    finder: 'names',
    at: 'header nav a',
    plant: (element) => element.setAttribute('aria-label', 'Home'),
  },
  {
    name: 'a drawing without a description',
    finder: 'exhibits',
    at: box,
    plant: (element) => element.removeAttribute('aria-describedby'),
  },
  {
    name: 'a description without its main figure',
    finder: 'exhibits',
    at: description,
    plant: (element) => (element.textContent = 'Five bars of different lengths, from the longest to the shortest.'),
  },
  {
    name: 'a description that never ends',
    finder: 'exhibits',
    at: description,
    plant: (element) => element.append(element.textContent ?? '', element.textContent ?? ''),
  },
  {
    name: 'a datum without its value',
    finder: 'exhibits',
    at: option,
    plant: (element) => element.setAttribute('aria-label', 'Information technology, as at end October 2022'),
  },
  {
    name: 'a datum without its date',
    finder: 'exhibits',
    at: option,
    plant: (element) => element.setAttribute('aria-label', 'Information technology: 30%'),
  },
  {
    name: 'an event without its date',
    finder: 'exhibits',
    at: '#dated-events [role="option"]',
    plant: (element) => element.setAttribute('aria-label', (element.ariaLabel ?? '').replace(/: [^:]*$/, '')),
  },
  {
    name: 'a plan heard as if it had come about',
    finder: 'exhibits',
    at: '#dated-events .hollow[role="option"]',
    plant: (element) => element.setAttribute('aria-label', (element.ariaLabel ?? '').replace(/, planned.*$/, '')),
  },
  {
    name: 'a hedge said as a sign',
    finder: 'exhibits',
    path: '/en/?by=rd-projects-by-domain:count',
    at: option,
    plant: (element) => element.setAttribute('aria-label', (element.ariaLabel ?? '').replace('about ', '≈ ')),
  },
  {
    name: 'a datum that is not announced',
    finder: 'exhibits',
    at: option,
    plant: (element) => element.removeAttribute('role'),
  },
  { name: 'a page in the wrong language', finder: 'language', at: 'html', plant: (element) => (element.lang = 'fr') },
  {
    name: 'Simplified text on a Traditional page',
    finder: 'language',
    path: '/tc/',
    at: 'main p',
    plant: (element) => element.append('获批项目'),
  },
  {
    name: 'Traditional text on a Simplified page',
    finder: 'language',
    path: '/sc/',
    at: 'main p',
    plant: (element) => element.append('獲批項目'),
  },
  {
    name: 'an English name on a Chinese page',
    finder: 'language',
    path: '/tc/',
    at: box,
    plant: (element) => element.setAttribute('aria-label', 'Shares of the projects in the Fund'),
  },
  {
    name: 'Chinese without its lang on an English page',
    finder: 'language',
    at: 'header a[hreflang="zh-Hant-HK"]',
    plant: (element) => element.removeAttribute('lang'),
  },
  {
    name: 'a table without a name',
    finder: 'tables',
    ...table,
    at: 'table',
    plant: (element) => {
      element.removeAttribute('aria-labelledby');
      element.querySelector('caption')?.remove();
    },
  },
  {
    name: 'a column head that heads nothing',
    finder: 'tables',
    ...table,
    at: 'thead th',
    plant: (element) => element.removeAttribute('scope'),
  },
  {
    name: 'a row without a head',
    finder: 'tables',
    ...table,
    at: 'tbody th',
    plant: (element) => element.replaceWith(document.createElement('td')),
  },
  {
    name: 'a level of headings left out',
    finder: 'axe',
    at: 'main h2',
    plant: (element) => {
      const deep = document.createElement('h4');
      deep.textContent = 'Deep';
      element.after(deep);
    },
  },
  {
    name: 'a button without a name',
    finder: 'axe',
    at: 'main h1',
    plant: (element) => element.after(document.createElement('button')),
  },
];
