import type { ReactNode } from 'react';
import { textSentence } from '#src/decks/slide-text.ts';
import { HTML_LANG } from '#src/i18n/locales.ts';
import { SentenceText } from '#src/ui/SentenceText.tsx';
import { headingOf } from '../briefings/slide-parts.ts';
import type { Stage } from './stage.ts';
import css from './slide.module.css';

/** The heading of a slide, the second language below the first. */
export function SlideHeading({ stage, titles }: { readonly stage: Stage; readonly titles?: string }) {
  const { slide, edition, locale, second, id } = stage;
  return (
    <>
      <h2 className={css['heading']} id={titles ?? `${id}-heading`}>
        <SentenceText text={headingOf(slide, edition, locale)} locale={locale} isHeadline />
      </h2>
      {second && (
        <p className={css['secondHeading']} lang={HTML_LANG[second]} data-face="">
          <SentenceText text={headingOf(slide, edition, second)} locale={second} isHeadline />
        </p>
      )}
    </>
  );
}

function Caption({ stage: { slide, edition, locale } }: { readonly stage: Stage }) {
  return (
    <p>
      <SentenceText text={textSentence(slide.caption, edition, locale)} locale={locale} />
    </p>
  );
}

interface SlideHeadProps {
  readonly stage: Stage;
  /** The id that the heading has, where a drawing is named by it. */
  readonly titles?: string;
  /** The line below the heading; the caption of the slide where none is given. */
  readonly children?: ReactNode;
}

/** Heading and the line below it, in slots that stay where they are. */
export function SlideHead({ stage, titles, children }: SlideHeadProps) {
  return (
    <header className={css['head']}>
      <div className={css['headings']} data-slot="heading" data-second={stage.second ?? undefined}>
        <SlideHeading stage={stage} {...(titles !== undefined && { titles })} />
      </div>
      <div className={css['sub']} data-slot="sub">
        {children ?? <Caption stage={stage} />}
      </div>
    </header>
  );
}
