import { useMemo, type CSSProperties } from 'react';
import type { Deck } from '#src/decks/deck.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { writePath } from '#src/state/routes.ts';
import { useAddress } from '#src/state/use-address.ts';
import { isReady } from '#src/view/chapters.ts';
import page from '../page.module.css';
import { slideAddress } from '../briefings/slide-address.ts';
import { useEdition } from '../edition.ts';
import { useSize } from '../use-size.ts';
import { readChoices, secondOf } from './choices.ts';
import { Controls } from './Controls.tsx';
import { Measurer } from './Measurer.tsx';
import { SHEET, sheetSizes } from './sheet-sizes.ts';
import { SheetView } from './SheetView.tsx';
import { slideFacts } from './slide-facts.ts';
import type { Told } from './SlideWords.tsx';
import { useDrawn } from './use-drawn.ts';
import { useSheets } from './use-sheets.ts';
import { HANDOUT_WORDS, sayAmount, sayProgress } from './words.ts';
import css from './handout.module.css';

/** The whole width of A4 in px. */
const A4 = SHEET.width + 2 * SHEET.margin;

/** A ready briefing is at its address for everybody; of the reader's own only what a slide shows is. */
function addressOfSlide({ id, slides }: Deck, at: number, lang: Locale): string {
  if (isReady(id)) return location.origin + writePath(lang, { page: 'present', deck: id, slide: at + 1 });
  const [view] = (slides[at]?.shows ?? []).flatMap((shown) => slideAddress(shown, lang) ?? []);
  return view === undefined ? '' : location.origin + view;
}

/** Every slide with what is told of it, as the address has it. */
function useTold(deck: Deck): readonly Told[] {
  const { address } = useAddress();
  const { lang } = address;
  const { hasNotes, isBilingual } = readChoices(address);
  const edition = useEdition();
  return useMemo(() => {
    const locales = isBilingual ? [lang, secondOf(lang)] : [lang];
    return deck.slides.map((slide, at) => ({
      deck,
      at,
      facts: slideFacts(slide, { edition, locale: lang, hasNotes }),
      edition,
      locales,
      hasNotes,
      href: addressOfSlide(deck, at, lang),
    }));
  }, [deck, edition, lang, hasNotes, isBilingual]);
}

interface PrintProps {
  readonly isReady: boolean;
  readonly amount: string;
  readonly progress: string;
}

/** Prints once every slide is there; until then it says how far they are. */
function Print({ isReady, amount, progress }: PrintProps) {
  const { lang } = useAddress().address;
  return (
    <div className={css['print']}>
      <button type="button" disabled={!isReady} onClick={() => window.print()}>
        {HANDOUT_WORDS.print[lang]}
      </button>
      <p role="status" data-digits="count">
        {isReady ? amount : progress}
      </p>
    </div>
  );
}

/** A briefing for paper: the choices, and the sheets as they will be printed. */
export function Handout({ deck }: { readonly deck: Deck }) {
  const { address } = useAddress();
  const { lang } = address;
  const choices = readChoices(address);
  const { perSheet, hasNotes, isBilingual } = choices;
  const told = useTold(deck);
  const sizes = useMemo(() => sheetSizes({ perSheet, hasNotes, isBilingual }), [perSheet, hasNotes, isBilingual]);
  const { sheets, isStale, handleSheets } = useSheets(`${lang} ${perSheet} ${hasNotes} ${isBilingual}`);
  const { ref, allowed, done, isReady: isDrawn } = useDrawn(deck.slides.length);
  const { ref: room, size } = useSize();
  const zoom = size ? Math.min(1, size.width / A4) : 1;
  const home = isReady(deck.id)
    ? HANDOUT_WORDS.deckAddress[lang] + location.origin + writePath(lang, { page: 'deck', deck: deck.id })
    : HANDOUT_WORDS.atlasAddress[lang] + location.origin + writePath(lang, { page: 'overview' });
  return (
    <div className={css['page']} ref={room}>
      <header className={css['top']}>
        <h1>
          {HANDOUT_WORDS.handout[lang]}
          {lang === 'en' ? ': ' : '：'}
          {deck.title[lang]}
        </h1>
        <p className={page['lede']} data-digits="name">
          {HANDOUT_WORDS.lede[lang]}
        </p>
      </header>
      <div className={css['controls']}>
        <Controls address={address} />
        <Print
          isReady={isDrawn && !isStale}
          amount={sayAmount[lang](deck.slides.length, sheets.length)}
          progress={sayProgress(done, deck.slides.length, lang)}
        />
      </div>
      {!isDrawn && <p className={css['early']}>{HANDOUT_WORDS.early[lang]}</p>}
      {isStale && <Measurer told={told} sizes={sizes} perSheet={perSheet} onSheets={handleSheets} />}
      <div
        ref={ref}
        className={css['sheets']}
        style={{ '--zoom': zoom } as CSSProperties}
        role="group"
        aria-label={HANDOUT_WORDS.sheets[lang]}
        data-ready={isDrawn && !isStale ? '' : undefined}
      >
        {sheets.map((sheet, at) => (
          <SheetView
            key={`${at}`}
            sheet={sheet}
            at={{ number: at + 1, of: sheets.length }}
            told={told}
            sizes={sizes}
            choices={choices}
            home={home}
            drawn={allowed}
          />
        ))}
      </div>
    </div>
  );
}
