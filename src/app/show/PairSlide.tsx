import { SentenceText } from '#src/ui/SentenceText.tsx';
import { ExhibitPart } from './ExhibitPart.tsx';
import { PartBadge, PartForms } from './PartSub.tsx';
import { SlideFoot } from './SlideFoot.tsx';
import { SlideHead } from './SlideHead.tsx';
import { pairRoom, type Stage } from './stage.ts';
import { partSource } from './slide-source.ts';
import { usePart } from './use-part.ts';
import css from './slide.module.css';

/** Two drawings side by side, each with its own finding and sources. */
export function PairSlide({ stage }: { readonly stage: Stage }) {
  const { locale } = stage;
  const parts = [usePart(stage, 0), usePart(stage, 1)];
  const [left, right] = parts.map(({ asOf }) => asOf);
  return (
    <>
      <SlideHead stage={stage} />
      <div className={css['pair']} data-slot="body">
        {parts.map((part) => (
          <section key={part.titleId} aria-labelledby={part.titleId}>
            <div className={css['pairHead']}>
              <PartBadge part={part} />
              <h3 id={part.titleId}>
                <SentenceText text={part.title} locale={locale} isHeadline />
              </h3>
            </div>
            <ExhibitPart stage={stage} part={part} room={pairRoom(stage.ratio)} step={99} />
            <PartForms stage={stage} part={part} />
          </section>
        ))}
      </div>
      <SlideFoot stage={stage} source={partSource(stage, parts)} asOf={left === right ? (left ?? null) : null} />
    </>
  );
}
