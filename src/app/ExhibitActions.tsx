import { useState } from 'react';
import type { Exhibit } from '#src/exhibits/define.ts';
import { messages } from '#src/i18n/messages.ts';
import { Menu } from '#src/ui/Menu.tsx';
import { AddButton } from './AddButton.tsx';
import { Outcome } from './Outcome.tsx';
import type { Taken } from './take-away.ts';
import type { ShownExhibit } from './use-exhibit.ts';
import css from './exhibit.module.css';

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
    { words: messages.embed, handle: async () => (await import('./embed/open-panel.tsx')).openPanel(exhibit, shown) },
  ];
  return (
    <div className={css['actions']}>
      <Outcome taken={taken} locale={locale} />
      <AddButton className={css['add']} locale={locale} />
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
