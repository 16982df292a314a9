import { useEffect } from 'react';
import { placeIn } from '#src/view/address-form.ts';
import { readAddress } from '#src/state/address.ts';

function isHere({ href }: HTMLAnchorElement): boolean {
  const to = placeIn(new URL(href));
  return to !== null && readAddress(to.pathname, to.search).address.route.page === 'embed';
}

/** Links that would leave the frame open a tab of their own: no other page of the atlas may be framed. */
function markLinks() {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]:not([download])')) {
    if (isHere(link)) continue;
    link.target = '_blank';
    link.rel = 'noopener';
  }
}

/** Marks the links there are and those that come, wherever in the frame: in a card, a term, a table. */
export function useLinksOut() {
  useEffect(() => {
    markLinks();
    const observer = new MutationObserver(markLinks);
    observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['href'] });
    return () => observer.disconnect();
  }, []);
}
