import { textSentence } from '#src/decks/slide-text.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { plainSentence } from '#src/view/sentence.ts';
import { textWidth } from '#src/view/text-width.ts';
import { headingOf } from '../briefings/slide-parts.ts';
import { ATTRIBUTION } from '#src/maps/attribution.ts';
import { homeView, lookAt, readView, type Size } from '#src/maps/map-view.ts';
import { SiteMap } from '#src/maps/SiteMap.tsx';
import { OVERVIEW_BASE } from '#src/queries/overview-base.ts';
import { MarksBox } from '#src/ui/MarksBox.tsx';
import { SentenceText } from '#src/ui/SentenceText.tsx';
import { useChangeKeys } from '#src/state/use-address.ts';
import { mapParts } from '../places/map-parts.ts';
import { choosing, usePlaces, type Places } from '../places/use-places.ts';
import { WORDS } from '../places/words.ts';
import { reachOf } from '../places/reach-of.ts';
import { SlideHeading } from './SlideHead.tsx';
import { mapRoom, type Stage } from './stage.ts';
import { useFineBase } from './use-fine-base.ts';
import css from './slide.module.css';

/** A map is drawn for this share of its place and shown as much larger, so that its names can be read at the back. */
const SCALE = 1.8;

/** Where the map looks, in an address or at all that the document places. */
function viewOf({ address, chosen }: Places, size: Size) {
  const framed = readView(address.keys.z);
  if (framed) return framed;
  return chosen ? lookAt({ ...chosen.site.position, reach: reachOf(chosen) }, size) : homeView(size);
}

/** The heading of a map: its column, size and line, in px; letters in bold run wider than is reckoned for text. */
const HEADING = { width: 500, size: 60, line: 72, bold: 1.12 } as const;

/** Room for the heading in the language that needs most lines, so that nothing below it moves. */
function headingRoom({ slide, edition }: Stage): number {
  const lines = LOCALES.map((locale) => {
    const heading = plainSentence(headingOf(slide, edition, locale), locale);
    return Math.ceil((textWidth(heading, HEADING.size) * HEADING.bold) / HEADING.width);
  });
  return Math.max(...lines) * HEADING.line;
}

function SlideMap({ stage }: { readonly stage: Stage }) {
  const { ratio, isLive, id } = stage;
  const places = usePlaces('');
  const change = useChangeKeys();
  const base = useFineBase();
  const room = mapRoom(ratio);
  const size = { width: Math.round(room.width / SCALE), height: Math.round(room.height / SCALE) };
  const parts = mapParts(places, { view: viewOf(places, size), size, hasTools: false, hasKey: true });
  return (
    <div className={css['map']} style={room} data-slot="map">
      <div className={css['scaled']} style={{ transform: `scale(${SCALE})` }} data-scale={SCALE}>
        <MarksBox
          id={`${id}-map`}
          live={isLive}
          chosen={parts.chosen}
          onChoose={(site) => change((keys) => choosing(keys, site), { replace: true })}
          onIntent={() => undefined}
        >
          <SiteMap {...parts} base={base?.paths ?? OVERVIEW_BASE} districts={base?.districts ?? {}} />
        </MarksBox>
      </div>
      <p id={`${id}-map-description`} hidden>
        {WORDS.mapHelp[stage.locale]}
      </p>
    </div>
  );
}

/** A map, with what it shows beside it. */
export function MapSlide({ stage }: { readonly stage: Stage }) {
  const { slide, edition, locale, number, of } = stage;
  return (
    <>
      <div className={css['mapWords']}>
        <div data-slot="heading" style={{ blockSize: headingRoom(stage) }}>
          <SlideHeading stage={{ ...stage, second: null }} titles={`${stage.id}-map-title`} />
        </div>
        <p className={css['mapCaption']} data-slot="sub">
          <SentenceText text={textSentence(slide.caption, edition, locale)} locale={locale} />
        </p>
        <footer className={css['mapFoot']} data-slot="foot">
          <p>
            {messages.outside[locale]}
            <span data-digits="name"> {ATTRIBUTION[locale]}</span>
          </p>
          <p className={css['number']} data-digits="count">
            {`${number} / ${of}`}
          </p>
        </footer>
      </div>
      <SlideMap stage={stage} />
    </>
  );
}
