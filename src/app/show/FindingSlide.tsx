import { ExhibitPart } from './ExhibitPart.tsx';
import { partSource } from './slide-source.ts';
import { usePart } from './use-part.ts';
import { SlideCaption, SlideFoot } from './SlideFoot.tsx';
import { SlideHead } from './SlideHead.tsx';
import { PartSub } from './PartSub.tsx';
import { findingRoom, type Stage } from './stage.ts';

/** One drawing and what it says. */
export function FindingSlide({ stage }: { readonly stage: Stage }) {
  const part = usePart(stage, 0);
  return (
    <>
      <SlideHead stage={stage} titles={part.titleId}>
        <PartSub stage={stage} part={part} />
      </SlideHead>
      <ExhibitPart stage={stage} part={part} room={findingRoom(stage)} step={stage.step} />
      <SlideCaption stage={stage} />
      <SlideFoot stage={stage} source={partSource(stage, [part])} asOf={part.asOf} />
    </>
  );
}
