const menuOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLDetailsElement>('details[data-menu]') : null;

function closeAndStay(menu: HTMLDetailsElement) {
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

function handleKeyDown({ key, target }: KeyboardEvent) {
  const menu = menuOf(target);
  if (key === 'Escape' && menu?.open) closeAndStay(menu);
}

function handleFocusOut({ target, relatedTarget }: FocusEvent) {
  const menu = menuOf(target);
  if (menu && relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
}

function handleClick({ target }: MouseEvent) {
  const menu = menuOf(target);
  if (menu && target instanceof Element && target.closest('a, button')) closeAndStay(menu);
}

/** From the first moment on, Escape, leaving a menu and choosing in it close it and keep the focus. */
export function listenForMenus() {
  document.addEventListener('keydown', handleKeyDown);
  document.addEventListener('focusout', handleFocusOut);
  document.addEventListener('click', handleClick);
}
