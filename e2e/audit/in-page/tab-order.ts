import { fault, type Fault } from './fault.ts';

const FOCUSABLE = 'a[href], button, select, summary, input, textarea, [tabindex]';

/** What the Tab key should reach, in order. */
export const tabStops = (root: ParentNode = document) =>
  [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(':disabled') &&
      element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
  );

/** The order of Tab is the order of the page, and a drawing takes at most two stops. */
export function tabOrder(): readonly Fault[] {
  const jumping = [...document.querySelectorAll<HTMLElement>('[tabindex]')]
    .filter(({ tabIndex }) => tabIndex > 0)
    .map((element) => fault('tab-order', element, `has tabindex ${element.tabIndex}`));
  const crowded = [...document.querySelectorAll('[role="listbox"]')].flatMap((box) => {
    const stops = tabStops(box).length + Number((box as HTMLElement).tabIndex >= 0);
    return stops > 2 ? [fault('tab-order', box, `takes ${stops} stops of the Tab key`)] : [];
  });
  return [...jumping, ...crowded];
}

/** The place of what has the focus among the stops; -1 where the focus is on none of them. */
export const focusedStop = (): number => tabStops().findIndex((element) => element === document.activeElement);
