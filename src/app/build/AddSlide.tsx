import { Suspense, useRef, useState } from 'react';
import type { Shown, Slide } from '#src/decks/deck.ts';
import { timelineYears } from '#src/queries/timeline-facets.ts';
import { slideFor } from './slide-for.ts';
import type { Builder } from './use-builder.ts';
import type { Found } from './use-found.ts';
import { viewIn } from './view-here.ts';
import { framePart } from '../frame-part.tsx';
import { BUILD_WORDS } from './words.ts';
import css from './build.module.css';

const FindDialog = framePart(async () => (await import('./FindDialog.tsx')).FindDialog);

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

/** The slides that can be had without searching. */
function Plain({ builder, onAdd }: { readonly builder: Builder; readonly onAdd: (slide: Slide) => void }) {
  const { edition, lang } = builder;
  const [from, to] = timelineYears(edition);
  const map: Shown = { kind: 'map', framing: null, site: null, year: null };
  const plain = [
    { words: BUILD_WORDS.titleSlide, slide: () => ofWords('title') },
    { words: BUILD_WORDS.wordsSlide, slide: () => ofWords('closing') },
    { words: BUILD_WORDS.mapSlide, slide: () => slideFor(map, edition) },
    { words: BUILD_WORDS.timelineSlide, slide: () => slideFor({ kind: 'timeline', from, to, lane: null }, edition) },
  ];
  return (
    <div className={css['plain']}>
      {plain.map(({ words, slide }) => (
        <button key={words.en} type="button" onClick={() => onAdd(slide())}>
          {words[lang]}
        </button>
      ))}
    </div>
  );
}

/** Adds a slide after the chosen one, whatever it is to show: an exhibit, a figure, the map, the timeline, or words. */
export function AddSlide({ builder }: { readonly builder: Builder }) {
  const { at, edition, lang, edit, select } = builder;
  const [finds, setFinds] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const add = (slide: Slide) => {
    edit({ kind: 'add', slide, at: at + 1 });
    select(at + 1);
    setFinds(false);
    button.current?.focus();
  };
  const addFound = ({ kind, id }: Found) => {
    const address = { lang, route: { page: 'overview' }, keys: {}, unknown: [] } as const;
    const view = kind === 'figure' ? null : viewIn(id, address, edition);
    add(slideFor(view ?? { kind: 'figure', figure: id }, edition));
  };
  return (
    <>
      <button ref={button} type="button" className={css['way']} onClick={() => setFinds(true)}>
        {BUILD_WORDS.addView[lang]}
      </button>
      {finds && (
        <Suspense>
          <FindDialog onFound={addFound} onClose={() => setFinds(false)}>
            <Plain builder={builder} onAdd={add} />
          </FindDialog>
        </Suspense>
      )}
    </>
  );
}
