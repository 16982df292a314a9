import { useId, useRef, useState, useSyncExternalStore, type KeyboardEvent } from 'react';
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
  readonly onChoose: (project: Project | null) => void;
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

/** Rows of the list, of which only those in sight stand in the document. */
export function ProjectTable({ begin, count, whole, locale, onChoose }: TableProps) {
  const id = useId();
  const height = useRowHeight();
  const box = useRef<HTMLDivElement>(null);
  const [first, setFirst] = useState(0);
  const [chosen, setChosen] = useState<number | null>(null);
  const from = Math.max(0, first - BEYOND);
  const rows = useRows(begin + from, begin + Math.min(count, first + SHOWN * 2 + BEYOND));
  const choose = (at: number) => {
    setChosen(at);
    onChoose(rows.get(begin + at) ?? null);
    const top = box.current?.scrollTop ?? 0;
    const room = (box.current?.clientHeight ?? 0) - height * 2;
    if (at * height < top || at * height > top + room)
      box.current?.scrollTo({ top: Math.max(0, at * height - (at * height < top ? 0 : room)) });
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    const next = goTo(event.key, chosen ?? -1, count - 1);
    if (next === null) return;
    event.preventDefault();
    choose(next);
  };
  return (
    <div
      ref={box}
      className={css['table']}
      role="grid"
      tabIndex={0}
      aria-label={WORDS.rows[locale]}
      aria-rowcount={whole + 1}
      aria-activedescendant={chosen === null ? undefined : `${id}-${begin + chosen}`}
      onKeyDown={handleKeyDown}
      onScroll={({ currentTarget }) => setFirst(Math.floor(currentTarget.scrollTop / height))}
    >
      <Heads locale={locale} />
      <div role="rowgroup" style={{ blockSize: count * height }} data-digits="name">
        {[...rows].map(([at, project]) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid itself takes the keys.
          <div
            key={at}
            id={`${id}-${at}`}
            role="row"
            aria-rowindex={at + 2}
            aria-selected={at - begin === chosen}
            style={{ insetBlockStart: (at - begin) * height }}
            onClick={() => choose(at - begin)}
          >
            <Cells project={project} locale={locale} />
          </div>
        ))}
      </div>
    </div>
  );
}
