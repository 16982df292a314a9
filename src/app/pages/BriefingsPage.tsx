import { build } from 'virtual:build';
import { lazy, Suspense } from 'react';
import { readyDeck } from '#src/decks/ready-decks.ts';
import type { Exhibit } from '#src/exhibits/define.ts';
import { useAddress } from '#src/state/use-address.ts';
import { CHAPTER_NAMES, DECKS } from '#src/view/chapters.ts';
import { DeckContents } from '../briefings/DeckContents.tsx';
import { BRIEFING_WORDS } from '../briefings/words.ts';
import { EditionLine } from '../EditionLine.tsx';
import { useEdition } from '../edition.ts';
import { useLive } from '../use-live.ts';
import { WholeFileLink } from '../portable/WholeFile.tsx';
import css from '../briefings/briefings.module.css';
import page from '../page.module.css';

/** They lie in this browser, so the build knows none of them. */
const OwnBriefings = lazy(async () => ({ default: (await import('../build/OwnBriefings.tsx')).OwnBriefings }));

/** None where the atlas is hosted. */
const FiledDecks = lazy(async () => ({ default: (await import('../portable/FiledDecks.tsx')).FiledDecks }));

export const exhibits: readonly Exhibit[] = [];

/** The briefings that come with the atlas, each with its slides. */
export function Page() {
  const { lang } = useAddress().address;
  const edition = useEdition();
  const isLive = useLive();
  return (
    <div className={page['page']}>
      <EditionLine edition={edition} locale={lang} />
      <h1>{CHAPTER_NAMES.briefings[lang]}</h1>
      <p className={page['lede']}>{BRIEFING_WORDS.pageLede[lang]}</p>
      <p>
        <WholeFileLink locale={lang} />
      </p>
      {DECKS.map((id) => (
        <DeckContents key={id} id={id} deck={readyDeck(id)} edition={edition} locale={lang} />
      ))}
      {build.portable && isLive && (
        <Suspense>
          <FiledDecks />
        </Suspense>
      )}
      <section className={css['own']} aria-labelledby="your-briefings">
        <h2 id="your-briefings">{BRIEFING_WORDS.own[lang]}</h2>
        <p>{BRIEFING_WORDS.ownLede[lang]}</p>
        {isLive && (
          <Suspense>
            <OwnBriefings />
          </Suspense>
        )}
      </section>
    </div>
  );
}
