import { TIMELINE_LANES } from '#src/queries/timeline-facets.ts';
import { LANE_WORDS } from '#src/view/lane-words.ts';
import { COLON } from '#src/i18n/punctuation.ts';
import { sayStretch } from '../briefings/words.ts';
import type { Slide } from '#src/decks/deck.ts';
import { HTML_LANG, type Locale } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { SentenceText } from '#src/ui/SentenceText.tsx';
import { plain, plainSentence, type Sentence } from '#src/view/sentence.ts';
import { textWidth } from '#src/view/text-width.ts';
import { FORMS } from '../use-exhibit.ts';
import { innerWidth, type Stage } from './stage.ts';
import type { Part } from './use-part.ts';
import css from './slide.module.css';

/** That a drawing does not come from the document. */
export const PartBadge = ({ part: { outside } }: { readonly part: Part }) =>
  outside && <span className={css['outside']}>{outside.badge}</span>;

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

/** The years that a slide takes from the timeline, and the lane; null where it shows something else. */
function stretchOf({ shows }: Slide, locale: Locale): Sentence | null {
  const [shown] = shows;
  if (shown?.kind !== 'timeline') return null;
  const lane = TIMELINE_LANES.find((one) => one === shown.lane);
  const of = lane ? LANE_WORDS[lane][locale] + COLON[locale] : '';
  return [plain(of + sayStretch[locale](shown.from, shown.to))];
}

/** What a drawing counts, its base and its unit, in a language. */
function subIn({ slide, edition }: Stage, { exhibit, shown }: Part, locale: Locale): Sentence {
  const composed = exhibit.compose(edition, locale, shown?.measure);
  return stretchOf(slide, locale) ?? ('view' in composed ? composed.sub : []);
}

/** Sizes of the line in px, what parts its two languages, and what the ways to see a drawing take of it. */
const LINE = { text: 30, second: 27, gap: 28, forms: 300 } as const;

/** Whether a line in both languages stays on the slide. */
function fitsTwice(lead: Sentence, second: Sentence, { locale, second: other, ratio }: Stage): boolean {
  const width = textWidth(plainSentence(lead, locale), LINE.text) + LINE.gap;
  return width + textWidth(plainSentence(second, other ?? locale), LINE.second) <= innerWidth(ratio) - LINE.forms;
}

/** What a drawing counts; in the second language, too, where the line has room for it. */
export function PartSub({ stage, part }: { readonly stage: Stage; readonly part: Part }) {
  const { locale, second } = stage;
  if (!part.shown) return null;
  const lead = subIn(stage, part, locale);
  const other = second && subIn(stage, part, second);
  return (
    <>
      <p id={`${part.id}-sub`}>
        <PartBadge part={part} />
        <SentenceText text={lead} locale={locale} />
        {second && other && fitsTwice(lead, other, stage) && (
          <span className={css['second']} lang={HTML_LANG[second]} data-face="">
            <SentenceText text={other} locale={second} />
          </span>
        )}
      </p>
      <PartForms stage={stage} part={part} />
    </>
  );
}
