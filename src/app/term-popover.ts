import { findTerm, type Term } from '#src/facts/glossary/glossary.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { readHere } from '#src/state/address.ts';
import css from './term-popover.module.css';

const MORE: Localized = { en: 'In the glossary', tc: '查看詞彙', sc: '查看术语表' };

/** Room between the popover, its word and the edges of the window, in px. */
const GAP = 6;
const MARGIN = 20;

const part = <K extends keyof HTMLElementTagNameMap>(tag: K, text = '', more: { id?: string; type?: 'button' } = {}) =>
  Object.assign(document.createElement(tag), { textContent: text, ...more });

/** Name, meaning, a link to the glossary and a way to close; named and described for who hears it. */
function build({ name, definition }: Term, lang: Locale, href: string): HTMLElement {
  const popover = part('div');
  popover.className = css['popover'] ?? '';
  popover.popover = 'auto';
  popover.tabIndex = -1;
  popover.role = 'dialog';
  popover.setAttribute('aria-labelledby', 'term-name');
  popover.setAttribute('aria-describedby', 'term-definition');
  const more = part('a', `${MORE[lang]} →`);
  more.href = href;
  const close = part('button', messages.close[lang], { type: 'button' });
  const ways = part('div');
  ways.append(more, close);
  popover.append(
    part('strong', name[lang], { id: 'term-name' }),
    part('p', definition[lang], { id: 'term-definition' }),
    ways,
  );
  for (const way of [more, close]) way.addEventListener('click', () => popover.hidePopover());
  return popover;
}

/** Puts the popover under the first line of its word, or over it where there is no room below. It scrolls with the page. */
function place(popover: HTMLElement, link: HTMLElement) {
  const word = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = popover;
  const isOver = word.bottom + GAP + height > innerHeight && word.top > GAP + height;
  const top = isOver ? word.top - GAP - height : word.bottom + GAP;
  const left = Math.max(MARGIN, Math.min(word.left, document.documentElement.clientWidth - MARGIN - width));
  popover.style.insetBlockStart = `${top + scrollY}px`;
  popover.style.insetInlineStart = `${left + scrollX}px`;
}

/** Shows what a word means where it stands, and takes the focus until Escape, a press elsewhere or its button closes it. */
export function showTerm(link: HTMLAnchorElement) {
  const term = findTerm(link.dataset['term'] ?? '');
  if (!term) {
    location.assign(link.href);
    return;
  }
  const popover = build(term, readHere().address.lang, link.href);
  popover.addEventListener('toggle', ({ newState }) => {
    if (newState !== 'closed') return;
    const hadFocus = document.activeElement === document.body || popover.contains(document.activeElement);
    popover.remove();
    link.removeAttribute('aria-expanded');
    if (hadFocus) link.focus({ preventScroll: true });
  });
  document.body.append(popover);
  popover.showPopover();
  link.setAttribute('aria-expanded', 'true');
  place(popover, link);
  popover.focus({ preventScroll: true });
}
