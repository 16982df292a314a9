import { useState } from 'react';
import { writeAddress, type Address } from '#src/state/address.ts';
import { changeKeys } from '#src/state/use-address.ts';

/** The window of the speaker, opened from that of the room. Where the browser blocks it, a link to open by hand. */
export function useSpeakerWindow(address: Address) {
  const [isBlocked, setBlocked] = useState(false);
  const { route } = address;
  const there = 'slide' in route ? { ...route, page: 'presenter' as const } : route;
  const href = writeAddress(changeKeys({ ...address, route: there }, { also: undefined, th: undefined }));
  const open = () => setBlocked(window.open(href, 'speaker', 'popup,width=1280,height=800') === null);
  return { isBlocked, href, open };
}
