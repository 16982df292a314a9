import { useState } from 'react';
import facilitySteps from '#src/exhibits/facility-steps.ts';
import siteAreasExhibit from '#src/exhibits/site-areas.ts';
import { siteAreas } from '#src/queries/site-areas.ts';
import { SentenceText } from '#src/ui/SentenceText.tsx';
import { EditionLine } from '../EditionLine.tsx';
import { ExhibitCard } from '../ExhibitCard.tsx';
import css from '../places/places.module.css';
import { MapPanel } from '../places/MapPanel.tsx';
import { SiteDetail } from '../places/SiteDetail.tsx';
import { SiteFilters } from '../places/SiteFilters.tsx';
import { SiteList } from '../places/SiteList.tsx';
import { titleOf } from '../places/title.ts';
import { usePlaces, type Places } from '../places/use-places.ts';
import { useSheet } from '../places/use-sheet.ts';
import { WORDS } from '../places/words.ts';

export const exhibits = [siteAreasExhibit, facilitySteps];

/** The map and what is known of the chosen site: beside the list, or over it on a phone. */
function Sheet({ places }: { readonly places: Places }) {
  const { locale, chosen } = places;
  const { ref, opener, isOpen, toggle, close } = useSheet(chosen !== null);
  return (
    <>
      <div ref={ref} className={css['sheet']} data-open={isOpen || undefined}>
        <a className={css['sheetClose']} href={places.siteLink(null)} onClick={close}>
          {WORDS.close[locale]}
        </a>
        <MapPanel places={places} />
        <div className={css['side']}>
          {chosen ? (
            <SiteDetail key={chosen.site.id} site={chosen} places={places} />
          ) : (
            <div className={css['idle']}>
              <p>{WORDS.choose[locale]}</p>
              <ExhibitCard exhibit={siteAreasExhibit} />
            </div>
          )}
        </div>
      </div>
      <button ref={opener} type="button" className={css['opener']} aria-expanded={isOpen} onClick={toggle}>
        {WORDS.openMap[locale]}
      </button>
    </>
  );
}

/** Where the work happens: a list and a map that are each other's equal, and what is known of the chosen site. */
export function Page() {
  const [text, setText] = useState('');
  const places = usePlaces(text);
  const { edition, locale, chosen, presents } = places;
  return (
    <>
      <div className={css['stage']} data-presents={presents || undefined} data-chosen={chosen !== null || undefined}>
        <div className={css['list']}>
          <EditionLine edition={edition} locale={locale} />
          <h1>
            <SentenceText text={titleOf(siteAreas(edition), locale)} locale={locale} />
          </h1>
          <SiteFilters places={places} text={text} onText={setText} />
          <SiteList places={places} />
        </div>
        <Sheet places={places} />
      </div>
      <div className={css['below']}>
        <ExhibitCard exhibit={facilitySteps} />
      </div>
    </>
  );
}
