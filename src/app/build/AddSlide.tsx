import { lazy, Suspense, useState } from 'react';
import type { Shown, Slide } from '#src/decks/deck.ts';
import { timelineYears } from '#src/queries/timeline-facets.ts';
import { slideFor } from './slide-for.ts';
import type { Builder } from './use-builder.ts';
import { viewIn } from './view-here.ts';
import { BUILD_WORDS } from './words.ts';
import css from './build.module.css';

const FindDialog = lazy(async () => ({ default: (await import('./FindDialog.tsx')).FindDialog }));

const NOTHING = { en: '', tc: '', sc: '' } as const;

/** A slide that shows no view: its writer's words only. */
const ofWords = (layout: 'title' | 'closing'): Slide => ({
  id: layout === 'title' ? 'title' : 'words',
  layout,
  shows: layout === 'title' ? [] : [{ kind: 'text', text: BUILD_WORDS.newLine }],
  heading: BUILD_WORDS.newTitle,
  caption: NOTHING,
  notes: NOTHING,
  seconds: 60,
  builds: false,
  rests: [],
});

/** Adds a slide after the chosen one: any exhibit or figure, the map, the timeline, or words. */
export function AddSlide({ builder }: { readonly builder: Builder }) {
  const { at, edition, lang, edit, select } = builder;
  const [finds, setFinds] = useState(false);
  const add = (slide: Slide) => {
    edit({ kind: 'add', slide, at: at + 1 });
    select(at + 1);
    setFinds(false);
  };
  const addView = (shown: Shown) => add(slideFor(shown, edition));
  const [from, to] = timelineYears(edition);
  const plain = [
    { words: BUILD_WORDS.titleSlide, act: () => add(ofWords('title')) },
    { words: BUILD_WORDS.wordsSlide, act: () => add(ofWords('closing')) },
    { words: BUILD_WORDS.mapSlide, act: () => addView({ kind: 'map', framing: null, site: null, year: null }) },
    { words: BUILD_WORDS.timelineSlide, act: () => addView({ kind: 'timeline', from, to, lane: null }) },
  ];
  return (
    <>
      <button type="button" className={css['way']} onClick={() => setFinds(true)}>
        {BUILD_WORDS.addView[lang]}
      </button>
      {finds && (
        <Suspense>
          <FindDialog
            onFound={({ kind, id }) => {
              const address = { lang, route: { page: 'overview' }, keys: {}, unknown: [] } as const;
              addView((kind === 'figure' ? null : viewIn(id, address, edition)) ?? { kind: 'figure', figure: id });
            }}
            onClose={() => setFinds(false)}
          >
            <div className={css['plain']}>
              {plain.map(({ words, act }) => (
                <button key={words.en} type="button" onClick={act}>
                  {words[lang]}
                </button>
              ))}
            </div>
          </FindDialog>
        </Suspense>
      )}
    </>
  );
}
