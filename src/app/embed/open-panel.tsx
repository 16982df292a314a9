import { createRoot } from 'react-dom/client';
import type { Exhibit } from '#src/exhibits/define.ts';
import { HTML_LANG } from '#src/i18n/locales.ts';
import { readHere } from '#src/state/address.ts';
import { findStill, stillKey } from '../stills.ts';
import type { ShownExhibit } from '../use-exhibit.ts';
import { EmbedPanel } from './EmbedPanel.tsx';
import { embedHeight } from './snippet.ts';
import css from './embed-panel.module.css';

/** The height of the wide drawing, as it was drawn at build or stands on the page. */
function drawnHeight({ id }: Exhibit, { locale, measure }: ShownExhibit): number | null {
  const still = /<svg[^>]* height="(\d+)/.exec(findStill(stillKey(locale, id, measure, 'wide')) ?? '')?.[1];
  const drawing = document.getElementById(id)?.querySelector('[data-width] svg');
  return still === undefined ? (drawing?.getBoundingClientRect().height ?? null) : Number(still);
}

/** Opens the code of an exhibit's frame over the page; closed, it leaves nothing behind. */
export function openPanel(exhibit: Exhibit, shown: ShownExhibit) {
  const { keys } = readHere().address;
  const panel = document.createElement('dialog');
  panel.className = css['panel'] ?? '';
  panel.lang = HTML_LANG[shown.locale];
  panel.setAttribute('aria-labelledby', 'embed-panel');
  const root = createRoot(panel);
  panel.addEventListener('close', () => {
    root.unmount();
    panel.remove();
  });
  root.render(
    <EmbedPanel
      exhibit={exhibit}
      edition={shown.edition}
      keys={keys}
      locale={shown.locale}
      height={embedHeight(drawnHeight(exhibit, shown))}
      onClose={() => panel.close()}
    />,
  );
  document.body.append(panel);
  panel.showModal();
}
