import { useMemo, type CSSProperties } from 'react';
import type { Deck } from '#src/decks/deck.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { COLON } from '#src/i18n/punctuation.ts';
import { writePath } from '#src/state/routes.ts';
import { useAddress } from '#src/state/use-address.ts';
import { addressFor } from '#src/view/address-form.ts';
import { isReady } from '#src/view/chapters.ts';
import page from '../page.module.css';
import { slideAddress } from '../briefings/slide-address.ts';
import { useEdition } from '../edition.ts';
import { useSize } from '../use-size.ts';
import { readChoices, secondOf } from './choices.ts';
import { Controls } from './Controls.tsx';
import { Measurer } from './Measurer.tsx';
import type { Sheet } from './paginate.ts';
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
  if (isReady(id)) return addressFor(writePath(lang, { page: 'present', deck: id, slide: at + 1 }));
  const [view] = (slides[at]?.shows ?? []).flatMap((shown) => slideAddress(shown, lang) ?? []);
  return view === undefined ? '' : addressFor(view);
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
  readonly isAllowed: boolean;
  readonly slides: number;
  readonly sheets: number;
  /** How many slides are there. */
  readonly done: number;
}

/** Prints once every slide is there; until then it says how far they are. */
function Print({ isAllowed, slides, sheets, done }: PrintProps) {
  const { lang } = useAddress().address;
  return (
    <div className={css['print']}>
      <button type="button" disabled={!isAllowed} onClick={() => window.print()}>
        {HANDOUT_WORDS.print[lang]}
      </button>
      <p role="status" data-digits="count">
        {isAllowed ? sayAmount[lang](slides, sheets) : sayProgress(done, slides, lang)}
      </p>
    </div>
  );
}

/** The sheets made smaller where the page is narrower than they are. */
function useZoom() {
  const { ref, size } = useSize();
  return { room: ref, zoom: size ? Math.min(1, size.width / A4) : 1 };
}

const keyOf = ({ parts }: Sheet) => parts.map(({ slide, from }) => `${slide}-${from}`).join();

/** Where the briefing is found, and what that is called. */
function homeOf({ id }: Deck, lang: Locale): string {
  return isReady(id)
    ? HANDOUT_WORDS.deckAddress[lang] + addressFor(writePath(lang, { page: 'deck', deck: id }))
    : HANDOUT_WORDS.atlasAddress[lang] + addressFor(writePath(lang, { page: 'overview' }));
}

function Top({ deck }: { readonly deck: Deck }) {
  const { lang } = useAddress().address;
  return (
    <header className={css['top']}>
      <h1>
        {HANDOUT_WORDS.handout[lang]}
        {COLON[lang]}
        {deck.title[lang]}
      </h1>
      <p className={page['lede']} data-digits="name">
        {HANDOUT_WORDS.lede[lang]}
      </p>
    </header>
  );
}

/** A briefing for paper: the choices, and the sheets as they will be printed. */
export function Handout({ deck }: { readonly deck: Deck }) {
  const { address } = useAddress();
  const { lang } = address;
  const choices = readChoices(address);
  const { perSheet, hasNotes, isBilingual } = choices;
  const told = useTold(deck);
  const of = deck.slides.length;
  const sizes = useMemo(() => sheetSizes({ perSheet, hasNotes, isBilingual }), [perSheet, hasNotes, isBilingual]);
  const { sheets, isStale, handleSheets } = useSheets(`${lang} ${perSheet} ${hasNotes} ${isBilingual}`);
  const { ref, allowed, done, isReady: isDrawn } = useDrawn(of);
  const { room, zoom } = useZoom();
  const all = { told, sizes, choices, home: homeOf(deck, lang), drawn: allowed };
  return (
    <div className={css['page']} ref={room}>
      <Top deck={deck} />
      <div className={css['controls']}>
        <Controls address={address} />
        <Print isAllowed={isDrawn && !isStale} slides={of} sheets={sheets.length} done={done} />
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
          <SheetView key={keyOf(sheet)} sheet={sheet} at={{ number: at + 1, of: sheets.length }} {...all} />
        ))}
      </div>
    </div>
  );
}
