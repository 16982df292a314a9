import { useEffect, useRef, type KeyboardEvent, type MouseEvent, type PointerEvent, type ReactNode } from 'react';
import css from './marks-box.module.css';

interface MarksBoxProps {
  /** Prefix of the ids of the marks, and of the elements `-title` and `-description` that name the box. */
  readonly id: string;
  /** Marks can be chosen; before that the box is read but takes no focus. */
  readonly live: boolean;
  readonly chosen: string | null;
  readonly onChoose: (key: string | null) => void;
  readonly onIntent: () => void;
  readonly children: ReactNode;
}

const marksIn = (box: Element) => [...box.querySelectorAll<SVGElement>('[role="option"]')];
const keyOf = (mark: SVGElement | undefined) => mark?.dataset['key'] ?? null;

/** The mark a key press goes to: its place in the list, -1 to choose none, null where the key means nothing here. */
function step(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return at < 0 ? count - 1 : Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'Escape':
      return -1;
    default:
      return null;
  }
}

/** The mark that was pointed at, or whose label was. */
function markAt(target: EventTarget): SVGElement | undefined {
  const whole = target instanceof Element && target.closest('[role="option"], .mark');
  return whole ? (marksIn(whole)[0] ?? (whole as SVGElement)) : undefined;
}

/** Keeps Recharts' layers from the Tab key, which Chromium stops at React's listeners; a listbox may hold such as groups. */
function passOver(box: HTMLElement) {
  for (const layer of box.querySelectorAll('g[tabindex]')) layer.setAttribute('role', 'group');
}

/** Writes the choice onto the marks, whoever drew them: a still, a live chart or a map. */
function markChoice(box: HTMLElement, id: string, chosen: string | null) {
  passOver(box);
  for (const mark of marksIn(box)) {
    const selected = String(keyOf(mark) === chosen);
    if (mark.getAttribute('aria-selected') !== selected) mark.setAttribute('aria-selected', selected);
    if (mark.id === '') mark.id = `${id}-${keyOf(mark) ?? ''}`;
  }
}

/** Keeps the choice written on the marks while drawings come and go. */
function useWrittenChoice(id: string, live: boolean, chosen: string | null) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = ref.current;
    if (!box || !live) return undefined;
    markChoice(box, id, chosen);
    const observer = new MutationObserver(() => markChoice(box, id, chosen));
    observer.observe(box, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [id, live, chosen]);
  return ref;
}

/** Chooses the mark that is clicked, and one whose still gave way to the live drawing mid-press: it gets no click. */
function usePointing(choose: (mark: SVGElement | undefined) => void) {
  const pressed = useRef<SVGElement>(undefined);
  return {
    onPointerDown: ({ target }: PointerEvent) => void (pressed.current = markAt(target)),
    onPointerUp: ({ target }: PointerEvent) => {
      const mark = markAt(target);
      if (pressed.current?.isConnected === false && keyOf(pressed.current) === keyOf(mark)) choose(mark);
    },
    onClick: ({ target }: MouseEvent) => choose(markAt(target)),
  };
}

/** One tab stop for a whole drawing; arrows go from datum to datum, Escape lets go. */
export function MarksBox({ id, live, chosen, onChoose, onIntent, children }: MarksBoxProps) {
  const ref = useWrittenChoice(id, live, chosen);
  const names = { 'aria-labelledby': `${id}-title`, 'aria-describedby': `${id}-description` };
  const handleKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const marks = marksIn(event.currentTarget);
    const at = marks.findIndex((mark) => keyOf(mark) === chosen);
    const next = step(event.key, at, marks.length);
    if (next === null || (next < 0 && chosen === null)) return;
    event.preventDefault();
    onChoose(next < 0 ? null : keyOf(marks[next]));
  };
  const choose = (mark: SVGElement | undefined) => {
    if (mark) onChoose(keyOf(mark) === chosen ? null : keyOf(mark));
  };
  const pointing = usePointing(choose);
  const widget = live && {
    tabIndex: 0,
    'aria-activedescendant': chosen === null ? undefined : `${id}-${chosen}`,
    onKeyDown: handleKeyDown,
    ...pointing,
    onPointerEnter: onIntent,
    onFocus: onIntent,
  };
  return (
    <div
      ref={ref}
      className={`${css['box']}${chosen === null ? '' : ' has-chosen'}`}
      role="listbox"
      {...names}
      {...widget}
    >
      {children}
    </div>
  );
}
