import type { ReactNode } from 'react';
import type { Exhibit } from '#src/exhibits/define.ts';
import { AbsentExhibit } from './AbsentExhibit.tsx';
import { ExhibitBody } from './ExhibitBody.tsx';
import { ExhibitFooter } from './ExhibitFooter.tsx';
import { ExhibitHead } from './ExhibitHead.tsx';
import { SourceNote } from './SourceNote.tsx';
import { useExhibit, type Narrowing } from './use-exhibit.ts';
import css from './exhibit.module.css';

interface ExhibitCardProps {
  readonly exhibit: Exhibit;
  /** What stands in a column beside the drawing where the page is wide enough, else below it. */
  readonly aside?: ReactNode;
  /** What the page shows of it only. */
  readonly narrowing?: Narrowing | null;
  /** What the reader narrows it by, between head and drawing. */
  readonly controls?: ReactNode;
  /** A link to where there is more of it. */
  readonly onward?: ReactNode;
  /** Its finding is that of the page. */
  readonly leads?: boolean;
}

/** An exhibit as the reader meets it: finding, drawing or table or source, caution, and its actions. */
export function ExhibitCard({ exhibit, aside, narrowing = null, controls, onward, leads = false }: ExhibitCardProps) {
  const { composed, ...shown } = useExhibit(exhibit, narrowing);
  const { id, span } = exhibit;
  if ('missing' in composed) return <AbsentExhibit id={id} missing={composed.missing} locale={shown.locale} />;
  const all = { ...shown, composed };
  const isEmpty = composed.view.rows.length === 0;
  const body = !isEmpty && <ExhibitBody exhibit={exhibit} shown={all} />;
  return (
    <section
      className={css['exhibit']}
      id={id}
      data-span={aside === undefined ? span : undefined}
      aria-labelledby={`${id}-title`}
    >
      <ExhibitHead exhibit={exhibit} shown={all} leads={leads} />
      {controls}
      {aside === undefined ? (
        body
      ) : (
        <div className={css['beside']} data-span={span}>
          <div>{body}</div>
          <div className={css['aside']} onPointerEnter={shown.onIntent} onFocus={shown.onIntent}>
            {aside}
          </div>
        </div>
      )}
      {!isEmpty && <SourceNote id={id} shown={all} />}
      {!isEmpty && <ExhibitFooter exhibit={exhibit} shown={all} onward={onward} />}
    </section>
  );
}
