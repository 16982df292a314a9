import { useId, type ComponentType } from 'react';
import type { Deck, Layout } from '#src/decks/deck.ts';
import type { Edition } from '#src/facts/edition.ts';
import { HTML_LANG, type Locale } from '#src/i18n/locales.ts';
import { useAddress } from '#src/state/use-address.ts';
import { lazyPart } from '../parts/lazy-part.tsx';
import { Part } from '../parts/Part.tsx';
import { ClosingSlide } from './ClosingSlide.tsx';
import { FindingSlide } from './FindingSlide.tsx';
import { MapSlide } from './MapSlide.tsx';
import { NumberSlide } from './NumberSlide.tsx';
import { PairSlide } from './PairSlide.tsx';
import { placeOfSlide } from './slide-keys.ts';
import { SlideRouter } from './SlideRouter.tsx';
import { STAGES, type Ratio, type Stage } from './stage.ts';
import { TitleSlide } from './TitleSlide.tsx';
import css from './slide.module.css';

const SourceCard = lazyPart(
  () => import('../SourceCard.tsx'),
  (module) => module.SourceCard,
);

const LAYOUTS: Readonly<Record<Layout, ComponentType<{ readonly stage: Stage }>>> = {
  title: TitleSlide,
  finding: FindingSlide,
  pair: PairSlide,
  number: NumberSlide,
  map: MapSlide,
  closing: ClosingSlide,
};

/** More parts than any slide has. */
const ALL = 999;

interface SlideProps {
  readonly deck: Pick<Deck, 'slides'>;
  /** Which slide, from zero. */
  readonly at: number;
  readonly edition: Edition;
  readonly locale: Locale;
  readonly second?: Locale | null;
  /** How many parts of it are there; all of them where it is not said. */
  readonly step?: number;
  readonly ratio?: Ratio;
  readonly theme?: 'light' | 'dark';
  /** The query that the speaker has left its view with. */
  readonly poked?: string;
  /** Makes the slide live: told of what is chosen in it. */
  readonly onPoke?: (query: string) => void;
}

/** The source card of a figure on the slide, which stands on it and is as large as it. */
function Card({ locale }: { readonly locale: Locale }) {
  const { f } = useAddress().address.keys;
  if (f === undefined) return null;
  return (
    <Part locale={locale}>
      <SourceCard id={f} />
    </Part>
  );
}

/** One slide in its own px, 1080 of them high. Everything on it is live where `onPoke` is given, else a picture. */
export function Slide(props: SlideProps) {
  const { deck, at, edition, locale, second = null, step = ALL, ratio = 'wide', theme, poked = '', onPoke } = props;
  const id = useId();
  const slide = deck.slides[at];
  if (!slide) return null;
  const Layout = LAYOUTS[slide.layout];
  const shown = slide.builds ? step : ALL;
  const stage = { slide, number: at + 1, of: deck.slides.length, edition, locale, second, step: shown, ratio };
  const isLive = onPoke !== undefined;
  return (
    <div
      className={css['stage']}
      style={STAGES[ratio]}
      lang={HTML_LANG[locale]}
      data-face=""
      data-theme={theme}
      data-layout={slide.layout}
      data-slide={slide.id}
      inert={!isLive}
    >
      <SlideRouter place={placeOfSlide(slide, locale, poked)} onPoke={onPoke}>
        <Layout stage={{ ...stage, isLive, id }} />
        {isLive && <Card locale={locale} />}
      </SlideRouter>
    </div>
  );
}
