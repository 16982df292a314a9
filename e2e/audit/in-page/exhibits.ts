import { fault, type Fault } from './fault.ts';
import { descriptionOf, nameOf } from './names.ts';

/** What the data say of one exhibit, to hold its drawing against. */
export interface Expected {
  readonly id: string;
  /** The number a description may not leave out, in any of these forms. */
  readonly main: readonly string[];
  /** For each datum, in order, what its option must say. */
  readonly options: readonly { readonly key: string; readonly says: readonly string[] }[];
}

const SHORTEST = 40;
const LONGEST = 400;

function described(box: Element, { main }: Expected): readonly Fault[] {
  const description = descriptionOf(box);
  const length = Array.from(description).length;
  return [
    ...(nameOf(box).length < 6 ? [fault('exhibits', box, `is called "${nameOf(box)}"`)] : []),
    ...(length < SHORTEST || length > LONGEST ? [fault('exhibits', box, `is described in ${length} characters`)] : []),
    ...(main.length > 0 && !main.some((number) => description.toLowerCase().includes(number))
      ? [fault('exhibits', box, `its description leaves out ${main.join(' or ')}`)]
      : []),
  ];
}

function announced(box: Element, { options }: Expected): readonly Fault[] {
  const marks = [...box.querySelectorAll('[role="option"]')].filter((mark) => mark.checkVisibility());
  if (marks.length !== options.length)
    return [fault('exhibits', box, `announces ${marks.length} of ${options.length} data`)];
  return options.flatMap(({ key, says }, at) => {
    const mark = marks[at];
    if (mark?.getAttribute('data-key') !== key) return [fault('exhibits', box, `datum ${at + 1} is not ${key}`)];
    const missing = says.filter((words) => !nameOf(mark).includes(words));
    return missing.length > 0 ? [fault('exhibits', mark, `does not say ${missing.join(', ')}`)] : [];
  });
}

/** Each drawing says what it is, in 40 to 400 characters with its main figure, and each datum with value and date. */
export function exhibits({ expected }: { readonly expected: readonly Expected[] }): readonly Fault[] {
  const known = expected.flatMap((one) => {
    const box = document.querySelector(`#${one.id} [role="listbox"]`);
    return box ? [...described(box, one), ...announced(box, one)] : [];
  });
  const strangers = [...document.querySelectorAll('[role="listbox"]')]
    // The map of places is no exhibit; its own tests ask what it says.
    .filter((box) => !box.closest('#map') && !expected.some(({ id }) => box.closest(`#${id}`)))
    .map((box) => fault('exhibits', box, 'is a drawing that the data do not know'));
  return [...known, ...strangers];
}
