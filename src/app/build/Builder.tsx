import { useEffectEvent, useLayoutEffect, useState } from 'react';
import { driftOf } from '#src/decks/drift.ts';
import { useEdition } from '../edition.ts';
import { AddSlide } from './AddSlide.tsx';
import { BuildHead } from './BuildHead.tsx';
import { Canvas } from './Canvas.tsx';
import { Clash } from './Clash.tsx';
import { ImportResults } from './ImportDeck.tsx';
import type { OwnDeck } from './own-decks.ts';
import { SidePanel } from './SidePanel.tsx';
import { SlideTexts } from './SlideTexts.tsx';
import { TextField } from './TextField.tsx';
import { Thumbnails } from './Thumbnails.tsx';
import { useBuilder, type Builder as Building } from './use-builder.ts';
import { useImport } from './use-import.ts';
import { BUILD_WORDS } from './words.ts';
import css from './build.module.css';

/** Undo and redo by the keys every editor has, of the whole briefing rather than of one field. */
function useUndoKeys({ undo, redo }: Pick<Building, 'undo' | 'redo'>) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if ((!event.ctrlKey && !event.metaKey) || event.altKey || document.querySelector('dialog:modal')) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) redo();
    else undo();
  });
  useLayoutEffect(() => {
    const handleKey = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, []);
}

/** Where a briefing is built: its slides, the chosen one as it will be shown, its words, and what it stands on. */
export function Builder({ own }: { readonly own: OwnDeck }) {
  const edition = useEdition();
  const builder = useBuilder(own.deck, edition);
  const from = useImport();
  const [smallest, setSmallest] = useState<number | null>(null);
  const { deck, at, lang, written, edit } = builder;
  useUndoKeys(builder);
  const drift = driftOf(deck, edition).slides;
  return (
    <div className={css['builder']} data-over={from.isOver || undefined}>
      <BuildHead builder={builder} kept={own.kept} from={from} />
      <Clash builder={builder} kept={own.kept} />
      <ImportResults from={from} locale={lang} />
      <div className={css['parts']}>
        <div className={css['list']}>
          <Thumbnails builder={builder} drift={drift} />
          <AddSlide builder={builder} />
        </div>
        <div className={css['middle']}>
          <Canvas builder={builder} onMeasure={setSmallest} />
          <SlideTexts builder={builder} />
          <TextField
            builder={builder}
            label={BUILD_WORDS.title[lang]}
            part="title"
            text={deck.title}
            onText={(text) => edit({ kind: 'title', locale: written, text })}
          />
        </div>
        <SidePanel builder={builder} drift={drift[at]} smallest={smallest} />
      </div>
    </div>
  );
}
