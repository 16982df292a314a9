import timelineExhibit from '#src/exhibits/timeline.ts';
import { EditionLine } from '../EditionLine.tsx';
import { ExhibitCard } from '../ExhibitCard.tsx';
import css from '../page.module.css';
import { TimelineControls } from '../timeline/TimelineControls.tsx';
import { TimelineList } from '../timeline/TimelineList.tsx';
import { useTimeline } from '../timeline/use-timeline.ts';
import { useMarkInSight } from '../timeline/use-mark-in-sight.ts';
import { WORDS } from '../timeline/words.ts';
import own from '../timeline/timeline.module.css';

export const exhibits = [timelineExhibit];

/** Every dated step of the document, drawn as vaguely as it is dated, and the same as a list. */
export function Page() {
  const timeline = useTimeline();
  const { edition, locale, narrowing, chosen, plainLink, isEmpty } = timeline;
  useMarkInSight(timelineExhibit.id, chosen);
  return (
    <div className={`${css['page']} ${own['timeline']}`}>
      <EditionLine edition={edition} locale={locale} />
      <ExhibitCard
        exhibit={timelineExhibit}
        narrowing={narrowing}
        controls={<TimelineControls timeline={timeline} />}
        leads
      />
      {isEmpty ? (
        <p className={own['none']}>
          {WORDS.none[locale]} <a href={plainLink}>{WORDS.showAll[locale]}</a>
        </p>
      ) : (
        <TimelineList timeline={timeline} />
      )}
    </div>
  );
}
