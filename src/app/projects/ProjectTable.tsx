import { useEffect, useId, useRef, useState, useSyncExternalStore, type KeyboardEvent, type UIEvent } from 'react';
import { sayCents } from '#src/i18n/cents.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Project } from '#src/queries/project-list/project-list.ts';
import { recognise } from '#src/queries/project-list/programmes.ts';
import { groupShort } from './group-labels.ts';
import { useRows } from './use-rows.ts';
import { WORDS } from './words.ts';
import css from './projects.module.css';

/** Height in px of a row, as the style sheet has it, on wide and on narrow screens. */
const ROW = { wide: 56, narrow: 112 } as const;
const SHOWN = 8;
const BEYOND = 6;

const narrow = () => matchMedia('(width < 700px)');

const useRowHeight = () =>
  useSyncExternalStore(
    (change) => {
      const query = narrow();
      query.addEventListener('change', change);
      return () => query.removeEventListener('change', change);
    },
    () => (narrow().matches ? ROW.narrow : ROW.wide),
    () => ROW.wide,
  );

interface TableProps {
  /** The first row of the leaf among all, how many it has, and how many there are. */
  readonly begin: number;
  readonly count: number;
  readonly whole: number;
  readonly locale: Locale;
  readonly onChoose: (project: Project) => void;
}

/** Which row a key goes to, or null where it means nothing here. */
function goTo(key: string, at: number, last: number): number | null {
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: SHOWN, PageUp: -SHOWN };
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return step === undefined ? null : Math.max(0, Math.min(last, at + step));
}

function Cells({ project, locale }: { readonly project: Project; readonly locale: Locale }) {
  const key = recognise(project.programme)?.programme.id;
  return (
    <>
      <span role="gridcell">{project.year}</span>
      <span role="gridcell">{key ? groupShort(key, locale) : project.programme}</span>
      <span role="gridcell" className={css['what']}>
        <b>{project.title}</b>
        <span>{[project.reference, project.applicant].filter(Boolean).join(' · ')}</span>
      </span>
      <span role="gridcell" className={css['number']}>
        {sayCents(project.approved, locale)}
      </span>
      <span role="gridcell" className={css['number']}>
        {project.revised === null ? '–' : sayCents(project.revised, locale)}
      </span>
    </>
  );
}

function Heads({ locale }: { readonly locale: Locale }) {
  const { year, programme, title, approved, revised } = WORDS;
  return (
    <div role="row" className={css['heads']} aria-rowindex={1}>
      {[year, programme, title, approved, revised].map((words) => (
        <span key={words.en} role="columnheader">
          {words[locale]}
        </span>
      ))}
    </div>
  );
}

interface RowProps {
  readonly id: string;
  readonly at: number;
  readonly top: number;
  readonly project: Project;
  readonly isChosen: boolean;
  readonly locale: Locale;
  readonly onChoose: () => void;
}

function TableRow({ id, at, top, project, isChosen, locale, onChoose }: RowProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid takes the keys.
    <div
      id={id}
      role="row"
      aria-rowindex={at + 2}
      aria-selected={isChosen}
      style={{ insetBlockStart: top }}
      onClick={onChoose}
    >
      <Cells project={project} locale={locale} />
    </div>
  );
}

/** Scrolls a box so far that a row is in sight, below the heads. */
function showRow(box: HTMLElement, at: number, height: number) {
  const room = box.clientHeight - height * 2;
  const top = at * height;
  if (top < box.scrollTop) box.scrollTo({ top });
  else if (top > box.scrollTop + room) box.scrollTo({ top: top - room });
}

/** Rows of the list, of which only those in sight stand in the document. */
export function ProjectTable({ begin, count, whole, locale, onChoose }: TableProps) {
  const id = useId();
  const height = useRowHeight();
  const box = useRef<HTMLDivElement>(null);
  const [first, setFirst] = useState(0);
  const [chosen, setChosen] = useState<number | null>(null);
  const rows = useRows(begin + Math.max(0, first - BEYOND), begin + Math.min(count, first + SHOWN * 2 + BEYOND));
  useChosen(chosen === null ? null : (rows.get(begin + chosen) ?? null), onChoose);
  const choose = (at: number) => {
    setChosen(at);
    if (box.current) showRow(box.current, at, height);
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    const next = goTo(event.key, chosen ?? -1, count - 1);
    if (next === null) return;
    event.preventDefault();
    choose(next);
  };
  const grid = {
    role: 'grid',
    tabIndex: 0,
    'aria-label': WORDS.rows[locale],
    'aria-rowcount': whole + 1,
    'aria-activedescendant': chosen === null ? undefined : `${id}-${begin + chosen}`,
    onKeyDown: handleKeyDown,
  };
  const handleScroll = ({ currentTarget }: UIEvent) => setFirst(Math.floor(currentTarget.scrollTop / height));
  return (
    <div ref={box} className={css['table']} {...grid} onScroll={handleScroll}>
      <Heads locale={locale} />
      <div role="rowgroup" style={{ blockSize: count * height }} data-digits="name">
        {[...rows].map(([at, project]) => {
          const own = { at, project, locale, top: (at - begin) * height, isChosen: at - begin === chosen };
          return <TableRow key={at} id={`${id}-${at}`} {...own} onChoose={() => choose(at - begin)} />;
        })}
      </div>
    </div>
  );
}

/** Tells of the chosen project as soon as its row has come: a key may go further than the rows at hand. */
function useChosen(project: Project | null, onChoose: (project: Project) => void) {
  useEffect(() => {
    if (project) onChoose(project);
  }, [project, onChoose]);
}
