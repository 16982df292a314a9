import { messages } from '#src/i18n/messages.ts';
import { useAddress, useChangeKeys } from '#src/state/use-address.ts';
import { CardBody } from './CardBody.tsx';
import { CardFrame } from './CardFrame.tsx';
import { useEdition } from './edition.ts';
import { findCard } from './find-card.ts';

/** Beside the page: where a figure stands in the document, how firm it is, and how it was worked out. */
export function SourceCard({ id }: { readonly id: string }) {
  const { address } = useAddress();
  const change = useChangeKeys();
  const edition = useEdition();
  return (
    <CardFrame
      title={messages.figureCard[address.lang]}
      closeLabel={messages.close[address.lang]}
      onClose={() => change(() => ({ f: undefined }))}
    >
      <CardBody subject={findCard(id, edition)} edition={edition} locale={address.lang} />
    </CardFrame>
  );
}
