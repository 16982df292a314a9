import { textSentence } from '#src/decks/slide-text.ts';
import { HTML_LANG } from '#src/i18n/locales.ts';
import { SentenceText } from '#src/ui/SentenceText.tsx';
import { SlideFoot } from './SlideFoot.tsx';
import { SlideHeading } from './SlideHead.tsx';
import type { Stage } from './stage.ts';
import { SHOW_WORDS } from './words.ts';
import css from './slide.module.css';

/** How a briefing begins. */
export function TitleSlide({ stage }: { readonly stage: Stage }) {
  const { slide, edition, locale, second } = stage;
  return (
    <>
      <div className={css['opening']} data-slot="heading" data-second={second ?? undefined}>
        <SlideHeading stage={stage} />
      </div>
      <div className={css['openingMore']} data-slot="sub">
        <p>
          <SentenceText text={textSentence(slide.caption, edition, locale)} locale={locale} />
        </p>
        {second && (
          <p className={css['second']} lang={HTML_LANG[second]} data-face="">
            <SentenceText text={textSentence(slide.caption, edition, second)} locale={second} />
          </p>
        )}
      </div>
      <SlideFoot stage={stage} source={SHOW_WORDS.document[locale]} asOf={null} />
    </>
  );
}
