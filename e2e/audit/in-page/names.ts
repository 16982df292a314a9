import { fault, type Fault } from './fault.ts';

const byId = (ids: string | null) =>
  (ids ?? '')
    .split(/\s+/)
    .flatMap((id) => (id ? (document.getElementById(id)?.textContent ?? '') : []))
    .join(' ')
    .trim();

/** The name an element gives itself; not every rule of the standard, only the ways this atlas uses. */
export const nameOf = (element: Element) =>
  byId(element.getAttribute('aria-labelledby')) || (element.getAttribute('aria-label') ?? '').trim();

export const descriptionOf = (element: Element) => byId(element.getAttribute('aria-describedby'));

const DRAWINGS = 'svg, canvas, [role="img"], [role="listbox"]';

const isSilent = (element: Element) =>
  element.closest('[aria-hidden="true"]') !== null ||
  /^(?:none|presentation)$/.test(element.getAttribute('role') ?? '');

const isPartOfDrawing = (element: Element) => Boolean(element.parentElement?.closest(DRAWINGS));

function unnamed(): readonly Fault[] {
  return [...document.querySelectorAll(DRAWINGS)]
    .filter((element) => !isSilent(element) && !isPartOfDrawing(element))
    .filter((element) => nameOf(element) === '')
    .map((element) => fault('names', element, 'is a drawing without a name'));
}

/** Two of a kind by one name cannot be told apart in a list of landmarks or of drawings. */
function twice(selector: string, kind: string): readonly Fault[] {
  const seen = new Set<string>();
  return [...document.querySelectorAll(selector)]
    .filter((element) => element.checkVisibility())
    .flatMap((element) => {
      const name = nameOf(element);
      if (name !== '' && seen.has(name)) return [fault('names', element, `is the second ${kind} called ${name}`)];
      seen.add(name);
      return [];
    });
}

const LETTERS = /[^\p{L}\p{N}]+/gu;
const bare = (text: string) => text.replace(LETTERS, '').toLowerCase();

/** Who speaks the words on a control to their computer must be understood: the name holds what is written on it. */
function mislabelled(): readonly Fault[] {
  return [...document.querySelectorAll('a[aria-label], button[aria-label], summary[aria-label], [role="option"]')]
    .filter((element) => !bare(nameOf(element)).includes(bare(element.textContent ?? '')))
    .map((element) => fault('names', element, 'has a name without the words written on it'));
}

/** Drawings have names, names are unique, and a name holds the words that are written. */
export function names(): readonly Fault[] {
  return [
    ...unnamed(),
    ...twice('[role="listbox"], [role="img"]', 'drawing'),
    ...twice('nav, section[aria-labelledby], [role="region"]', 'region'),
    ...mislabelled(),
  ];
}
