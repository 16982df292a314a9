import { build } from 'virtual:build';
import { readyDeck } from '#src/decks/ready-decks.ts';
import type { Exhibit } from '#src/exhibits/define.ts';
import { useAddress } from '#src/state/use-address.ts';
import { CHAPTER_NAMES, DECKS } from '#src/view/chapters.ts';
import { DeckContents } from '../briefings/DeckContents.tsx';
import { BRIEFING_WORDS } from '../briefings/words.ts';
import { EditionLine } from '../EditionLine.tsx';
import { useEdition } from '../edition.ts';
import { lazyPart } from '../parts/lazy-part.tsx';
import { Part } from '../parts/Part.tsx';
import { useLive } from '../use-live.ts';
import { WholeFileLink } from '../portable/WholeFile.tsx';
import css from '../briefings/briefings.module.css';
import page from '../page.module.css';

/** They lie in this browser, so the build knows none of them. */
const OwnBriefings = lazyPart(
  () => import('../build/OwnBriefings.tsx'),
  (module) => module.OwnBriefings,
);

/** None where the atlas is hosted. */
const FiledDecks = lazyPart(
  () => import('../portable/FiledDecks.tsx'),
  (module) => module.FiledDecks,
);

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
        <Part locale={lang}>
          <FiledDecks />
        </Part>
      )}
      <section className={css['own']} aria-labelledby="your-briefings">
        <h2 id="your-briefings">{BRIEFING_WORDS.own[lang]}</h2>
        <p>{BRIEFING_WORDS.ownLede[lang]}</p>
        {isLive && (
          <Part locale={lang}>
            <OwnBriefings />
          </Part>
        )}
      </section>
    </div>
  );
}
