import { HTML_LANG, type Locale } from '#src/i18n/locales.ts';
import { plainSentence } from '#src/view/sentence.ts';
import { headingOf } from '../briefings/slide-parts.ts';
import { EditionLine } from '../EditionLine.tsx';
import { Slide } from '../show/Slide.tsx';
import { SlideFrame } from '../show/SlideFrame.tsx';
import type { Choices } from './choices.ts';
import { Explained } from './Explained.tsx';
import type { Part, Sheet } from './paginate.ts';
import type { SheetSizes } from './sheet-sizes.ts';
import { SlideWords, type Told } from './SlideWords.tsx';
import { HANDOUT_WORDS, sayKind, sayPage } from './words.ts';
import css from './handout.module.css';

interface PartProps {
  readonly part: Part;
  readonly told: Told;
  readonly width: number;
  /** Whether its drawing may be made by now: one after the other, so that the page answers meanwhile. */
  readonly isDrawn: boolean;
}

/** The slide as a picture of fixed size; its heading stands beside it in words. */
function Picture({ told, width, isDrawn }: Omit<PartProps, 'part'>) {
  const { deck, at, edition, locales } = told;
  const [locale = 'en', second = null] = locales;
  const slide = deck.slides[at];
  if (!slide) return null;
  const inner = width - 2;
  return (
    <div
      className={css['picture']}
      style={{ inlineSize: width, blockSize: (inner * 9) / 16 + 2 }}
      role="img"
      aria-label={plainSentence(headingOf(slide, edition, locale), locale)}
    >
      {isDrawn && (
        <SlideFrame width={inner}>
          <Slide deck={deck} at={at} edition={edition} locale={locale} second={second} theme="light" />
        </SlideFrame>
      )}
    </div>
  );
}

function PartView({ part, told, width, isDrawn }: PartProps) {
  return (
    <section className={css['part']}>
      {part.from === 0 && <Picture told={told} width={width} isDrawn={isDrawn} />}
      <SlideWords told={told} span={part} />
    </section>
  );
}

/** What the hand-out is of, and what it is. */
function Head({ told: { deck, locales }, choices }: { readonly told: Told; readonly choices: Choices }) {
  const [locale = 'en'] = locales;
  return (
    <header className={css['head']}>
      <p>
        {locales.map((one) => (
          <span key={one} lang={HTML_LANG[one]} data-face="">
            {deck.title[one]}
          </span>
        ))}
      </p>
      <p>{sayKind[locale](choices)}</p>
    </header>
  );
}

interface FootProps {
  readonly told: Told;
  readonly locale: Locale;
  readonly home: string;
  readonly page: string;
}

/** What the whole rests on, where the briefing is found, and which sheet it is. */
function Foot({ told, locale, home, page }: FootProps) {
  return (
    <footer className={css['foot']}>
      <div>
        <EditionLine edition={told.edition} locale={locale} />
        <p>{HANDOUT_WORDS.origin[locale]}</p>
        <p className={css['address']} data-digits="name">
          {home}
        </p>
      </div>
      <p data-digits="count">{page}</p>
    </footer>
  );
}

interface SheetViewProps {
  readonly sheet: Sheet;
  readonly at: { readonly number: number; readonly of: number };
  readonly told: readonly Told[];
  readonly sizes: SheetSizes;
  readonly choices: Choices;
  /** The address of the briefing, and what it is called. */
  readonly home: string;
  /** How many slides may be drawn by now. */
  readonly drawn: number;
}

/** One sheet of A4. */
export function SheetView({ sheet, at, told, sizes, choices, home, drawn }: SheetViewProps) {
  const [first] = told;
  if (!first) return null;
  const [locale = 'en'] = first.locales;
  const page = sayPage[locale](at.number, at.of);
  return (
    <section className={css['sheet']} aria-label={page} data-per-sheet={choices.perSheet} data-sheet={at.number}>
      <Head told={first} choices={choices} />
      <div
        className={css['parts']}
        data-beside={sizes.isBeside ? '' : undefined}
        data-lined={sizes.most === 1 && !choices.hasNotes ? '' : undefined}
      >
        {sheet.parts.map((part) => {
          const one = told[part.slide];
          return (
            one && (
              <PartView
                key={part.slide}
                part={part}
                told={one}
                width={sizes.drawing.width}
                isDrawn={part.slide < drawn}
              />
            )
          );
        })}
      </div>
      {sheet.terms.length > 0 && <Explained terms={sheet.terms} locale={locale} />}
      <Foot told={first} locale={locale} home={home} page={page} />
    </section>
  );
}
