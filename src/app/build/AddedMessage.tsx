import { useRef } from 'react';
import type { Deck } from '#src/decks/deck.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { writePath } from '#src/state/routes.ts';
import { saveDeckFile } from './save-deck.ts';
import type { Added } from './add-view.ts';
import css from './added.module.css';

const WORDS = {
  open: { en: 'Open', tc: '開啟', sc: '打开' },
  undo: { en: 'Undo', tc: '復原', sc: '撤销' },
  undone: { en: 'Taken out again.', tc: '已復原。', sc: '已撤销。' },
  save: { en: 'Save as a file', tc: '另存為檔案', sc: '另存为文件' },
  unsaved: {
    en: 'It could not be saved in this browser: keep a file before you leave.',
    tc: '未能儲存於此瀏覽器：離開前請另存檔案。',
    sc: '未能保存在此浏览器：离开前请另存文件。',
  },
  full: {
    en: 'The briefing holds as many slides as it may. Nothing was added.',
    tc: '簡報的投影片已達上限，沒有加入。',
    sc: '简报的幻灯片已达上限，没有加入。',
  },
  'too-many': {
    en: 'This browser holds as many briefings as it may. Nothing was added.',
    tc: '此瀏覽器的簡報數目已達上限，沒有加入。',
    sc: '此浏览器的简报数目已达上限，没有加入。',
  },
  none: {
    en: 'A figure worked out for your own numbers cannot stand in a briefing.',
    tc: '按自訂數字計算的結果不能加入簡報。',
    sc: '按自定数字计算的结果不能加入简报。',
  },
} as const satisfies Record<string, Localized>;

const ADDED: Localized<(title: string, number: number) => string> = {
  en: (title, number) => `Added to “${title}” as slide ${number}.`,
  tc: (title, number) => `已加入「${title}」，為第${number}張投影片。`,
  sc: (title, number) => `已加入“${title}”，为第${number}张幻灯片。`,
};

/** What happened when a view was to be added. */
export type Outcome = Added | { readonly kind: 'none' | 'undone' };

interface AddedMessageProps {
  readonly outcome: Outcome;
  readonly locale: Locale;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

const addressOf = (deck: Deck, number: number, locale: Locale) =>
  writePath(locale, { page: 'build', deck: deck.id, slide: number });

/** Says that a view was added, with the way to it and the way back. */
export function AddedMessage({ outcome, locale, onUndo, onClose }: AddedMessageProps) {
  const close = useRef<HTMLButtonElement>(null);
  const added = outcome.kind === 'added' ? outcome : null;
  return (
    <div className={css['message']}>
      <p data-digits="count">
        {added ? ADDED[locale](added.deck.title[locale], added.number) : WORDS[outcome.kind as 'none'][locale]}
      </p>
      {added && added.keeping !== 'saved' && <p>{WORDS.unsaved[locale]}</p>}
      <p className={css['ways']}>
        {added && (
          <>
            <a href={addressOf(added.deck, added.number, locale)} onClick={onClose}>
              {WORDS.open[locale]}
            </a>
            <button
              type="button"
              onClick={() => {
                // The button goes; the focus stays in the message.
                close.current?.focus();
                onUndo();
              }}
            >
              {WORDS.undo[locale]}
            </button>
            {added.keeping !== 'saved' && (
              <button type="button" onClick={() => saveDeckFile(added.deck)}>
                {WORDS.save[locale]}
              </button>
            )}
          </>
        )}
        <button ref={close} type="button" onClick={onClose}>
          {messages.close[locale]}
        </button>
      </p>
    </div>
  );
}
