import { useState } from 'react';
import type { Exhibit } from '#src/exhibits/define.ts';
import { messages } from '#src/i18n/messages.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { Menu } from '#src/ui/Menu.tsx';
import type { Taken } from './take-away.ts';
import type { ShownExhibit } from './use-exhibit.ts';
import css from './exhibit.module.css';

const WORDS = {
  copied: messages.copied,
  saved: messages.pictureSaved,
  denied: messages.copyByHand,
  failed: messages.pictureFailed,
} as const;

/** What became of the last thing taken; the text to copy by hand where the clipboard is closed. */
function Outcome({ taken, locale }: { readonly taken: Taken | null; readonly locale: Locale }) {
  return (
    <>
      <p role="status" className={css['taken']}>
        {taken && WORDS[taken.result][locale]}
      </p>
      {taken?.result === 'denied' && (
        <textarea
          key={taken.text}
          className={css['byHand']}
          readOnly
          defaultValue={taken.text}
          aria-label={messages.copyByHand[locale]}
          ref={(area) => area?.select()}
        />
      )}
    </>
  );
}

const load = () => import('./take-away.ts');

interface ExhibitActionsProps {
  readonly exhibit: Exhibit;
  readonly shown: ShownExhibit;
}

/** What a reader can take away from an exhibit. */
export function ExhibitActions({ exhibit, shown }: ExhibitActionsProps) {
  const { locale, form } = shown;
  const { id } = exhibit;
  const [taken, setTaken] = useState<Taken | null>(null);
  const actions = [
    { words: messages.copyLink, handle: async () => setTaken(await (await load()).copyLink(id)) },
    { words: messages.copyNumbers, handle: async () => setTaken(await (await load()).copyNumbers(exhibit, shown)) },
    ...(form === 'chart'
      ? [{ words: messages.copyPicture, handle: async () => setTaken(await (await load()).copyPicture(id, shown)) }]
      : []),
  ];
  return (
    <div className={css['actions']}>
      <Outcome taken={taken} locale={locale} />
      <Menu className={css['menu']} label={messages.more[locale]}>
        <ul>
          {actions.map(({ words, handle }) => (
            <li key={words.en}>
              <button type="button" onClick={() => void handle()}>
                {words[locale]}
              </button>
            </li>
          ))}
        </ul>
      </Menu>
    </div>
  );
}
