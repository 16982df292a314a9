/** Slides with a drawing, which takes a moment to come to life. */
const DRAWN = ['finding', 'pair', 'map'];
const DOORS = ['[role="listbox"][tabindex="0"]', 'button', 'a[href]'];

/** Goes into the slide, where the keys are those of its drawing; waits for the drawing where there is to be one. */
export function explore(box: HTMLElement | null, tries = 20) {
  const slide = box?.querySelector<HTMLElement>('[data-now] [data-slide]');
  if (!slide) return;
  const [drawing, ...others] = DOORS.map((door) => slide.querySelector<HTMLElement>(door));
  const isToCome = !drawing && DRAWN.includes(slide.dataset['layout'] ?? '');
  if (isToCome && tries > 0) window.setTimeout(() => explore(box, tries - 1), 100);
  else (drawing ?? others.find((one) => one !== null))?.focus();
}
