import { secondsOf } from '#src/decks/deck.ts';
import type { KeptDeck } from '#src/state/deck-shelf.ts';
import { writePath } from '#src/state/routes.ts';
import { sayExtent } from '../briefings/words.ts';
import { SaveFileButton } from '../portable/SaveFileButton.tsx';
import { ImportButton } from './ImportDeck.tsx';
import { SavingState } from './SavingState.tsx';
import { saveDeckFile } from './save-deck.ts';
import type { Builder } from './use-builder.ts';
import type { Import } from './use-import.ts';
import { BUILD_WORDS } from './words.ts';
import css from './build.module.css';

interface BuildHeadProps {
  readonly builder: Builder;
  readonly kept: KeptDeck;
  readonly from: Import;
}

/** Undo and redo, and what can be done with the whole briefing. */
function Ways({ builder, from }: Pick<BuildHeadProps, 'builder' | 'from'>) {
  const { deck, at, lang, canUndo, canRedo, undo, redo } = builder;
  return (
    <div className={css['ways']}>
      <button type="button" aria-disabled={!canUndo} aria-keyshortcuts="Control+Z" onClick={undo}>
        {BUILD_WORDS.undo[lang]}
      </button>
      <button type="button" aria-disabled={!canRedo} aria-keyshortcuts="Control+Shift+Z" onClick={redo}>
        {BUILD_WORDS.redo[lang]}
      </button>
      <ImportButton from={from} locale={lang} />
      <button type="button" onClick={() => saveDeckFile(deck)}>
        {BUILD_WORDS.exportFile[lang]}
      </button>
      <SaveFileButton deck={deck} locale={lang} />
      <a href={writePath(lang, { page: 'handout', deck: deck.id, slide: 1 })}>{BUILD_WORDS.handout[lang]}</a>
      <a href={writePath(lang, { page: 'deck', deck: deck.id })}>{BUILD_WORDS.transcript[lang]}</a>
      <a className={css['present']} href={writePath(lang, { page: 'present', deck: deck.id, slide: at + 1 })}>
        {BUILD_WORDS.present[lang]}
      </a>
    </div>
  );
}

/** What is built, how long it is, and whether it is kept. */
export function BuildHead({ builder, kept, from }: BuildHeadProps) {
  const { deck, lang } = builder;
  return (
    <header className={css['head']}>
      <a className={css['back']} href={writePath(lang, { page: 'briefings' })}>
        <span aria-hidden="true">←</span> {BUILD_WORDS.briefings[lang]}
      </a>
      <div className={css['name']}>
        <h1 data-digits="name">{deck.title[lang]}</h1>
        <p data-digits="count">{sayExtent[lang](deck.slides.length, secondsOf(deck))}</p>
      </div>
      <SavingState kept={kept} locale={lang} />
      <Ways builder={builder} from={from} />
    </header>
  );
}
