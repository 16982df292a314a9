import { TIMELINE_LANES } from '#src/queries/timeline-facets.ts';
import { LANE_WORDS } from '#src/view/lane-words.ts';
import { COLON } from '#src/i18n/punctuation.ts';
import { sayStretch } from '../briefings/words.ts';
import { HTML_LANG } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { SentenceText } from '#src/ui/SentenceText.tsx';
import { plainSentence, type Sentence } from '#src/view/sentence.ts';
import { textWidth } from '#src/view/text-width.ts';
import { FORMS } from '../use-exhibit.ts';
import { innerWidth, type Stage } from './stage.ts';
import type { Part } from './use-part.ts';
import css from './slide.module.css';

/** Chart, table or source of a drawing, for the speaker who is asked. */
export function PartForms({ stage, part }: { readonly stage: Stage; readonly part: Part }) {
  const { locale, isLive } = stage;
  const { shown } = part;
  if (!isLive || !shown) return null;
  return (
    <div className={css['forms']} role="group" aria-label={messages.views[locale]}>
      {FORMS.map((one) => (
        <a key={one} href={shown.formHref(one)} aria-current={one === shown.form ? 'true' : undefined}>
          {messages[one][locale]}
        </a>
      ))}
    </div>
  );
}

/** The years that a slide takes from the timeline, and the lane. */
function Stretch({ stage: { slide, locale } }: { readonly stage: Stage }) {
  const [shown] = slide.shows;
  if (shown?.kind !== 'timeline') return null;
  const lane = TIMELINE_LANES.find((one) => one === shown.lane);
  const of = lane ? LANE_WORDS[lane][locale] + COLON[locale] : '';
  return <span data-digits="date">{of + sayStretch[locale](shown.from, shown.to)}</span>;
}

/** Sizes of the line in px, and what parts its two languages. */
const LINE = { text: 30, second: 27, gap: 28 } as const;

/** Whether a line in both languages stays on the slide. */
function fitsTwice(lead: Sentence, second: Sentence, { locale, second: other, ratio }: Stage): boolean {
  const width = textWidth(plainSentence(lead, locale), LINE.text) + LINE.gap;
  return width + textWidth(plainSentence(second, other ?? locale), LINE.second) <= innerWidth(ratio);
}

/** What a drawing counts, its base and its unit; in the second language, too, where the line has room for it. */
export function PartSub({ stage, part }: { readonly stage: Stage; readonly part: Part }) {
  const { locale, second, edition, slide } = stage;
  const { shown, exhibit } = part;
  if (!shown) return null;
  const other = second && exhibit.compose(edition, second, shown.measure);
  return (
    <>
      <p id={`${part.id}-sub`}>
        {slide.shows[0]?.kind === 'timeline' ? (
          <Stretch stage={stage} />
        ) : (
          <SentenceText text={shown.composed.sub} locale={locale} />
        )}
        {second && other && 'view' in other && fitsTwice(shown.composed.sub, other.sub, stage) && (
          <span className={css['second']} lang={HTML_LANG[second]} data-face="">
            <SentenceText text={other.sub} locale={second} />
          </span>
        )}
      </p>
      <PartForms stage={stage} part={part} />
    </>
  );
}
