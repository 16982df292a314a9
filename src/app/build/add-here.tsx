import { createRoot, type Root } from 'react-dom/client';
import { HTML_LANG } from '#src/i18n/locales.ts';
import { editionQuery } from '#src/queries/editions.ts';
import { readHere } from '#src/state/address.ts';
import { SHOWINGS } from '#src/state/routes.ts';
import { editionIn } from '../edition.ts';
import { queryClient } from '../query-client.ts';
import { addView, takeOut } from './add-view.ts';
import { AddedMessage, type Outcome } from './AddedMessage.tsx';
import { figureView, viewIn } from './view-here.ts';
import css from './added.module.css';

let message: { readonly place: HTMLElement; readonly root: Root } | null = null;

/** The place of the message: there before its words are, so that they are spoken. */
function placeOfMessage() {
  if (message) return message;
  const place = document.createElement('div');
  place.className = css['place'] ?? '';
  place.role = 'status';
  document.body.append(place);
  message = { place, root: createRoot(place) };
  return message;
}

/** The part of a page that something stands in: the card of a figure, or a section with an id. */
const partAt = (target: Element) => target.closest('dialog') ?? target.closest('section[id]');

/** Adds what the reader is looking at to the current briefing, and says so. */
export async function addHere(target: Element): Promise<void> {
  const { address } = readHere();
  const { lang, keys, route } = address;
  const part = partAt(target);
  if (!part || SHOWINGS.some((page) => page === route.page)) return;
  const { place, root } = placeOfMessage();
  place.lang = HTML_LANG[lang];
  const edition = await queryClient.query(editionQuery(editionIn(keys.ed)));
  const isCard = part.tagName === 'DIALOG';
  const shown = isCard ? figureView(keys.f ?? '', edition) : viewIn(part.id, address, edition);
  if (!shown && !isCard) return;
  const show = (outcome: Outcome) =>
    root.render(
      <AddedMessage
        outcome={outcome}
        locale={lang}
        onUndo={() => {
          if (outcome.kind === 'added') takeOut(outcome, edition);
          show({ kind: 'undone' });
        }}
        onClose={() => {
          const hadFocus = place.contains(document.activeElement);
          root.render(null);
          if (hadFocus && target instanceof HTMLElement) target.focus({ preventScroll: true });
        }}
      />,
    );
  show(shown ? addView(shown, edition) : { kind: 'none' });
}
