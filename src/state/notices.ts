import { create } from 'zustand';
import type { AddressFault } from './address.ts';

/** Something the reader should know: what was not usable, and why. */
export type Notice =
  | ({ readonly kind: 'address' } & AddressFault)
  | { readonly kind: 'storage'; readonly problem: 'unreadable' | 'blocked' | 'full' };

const same = (a: Notice) => (b: Notice) => JSON.stringify(a) === JSON.stringify(b);

export const useNotices = create<{ readonly notices: readonly Notice[] }>()(() => ({ notices: [] }));

/** As many as an address has keys, and some. */
const MOST = 16;

/** Shows notices, each once and the latest last, until the reader dismisses them. */
export const notify = (more: readonly Notice[]) =>
  useNotices.setState(({ notices }) => ({
    notices: [...notices, ...more].filter((one, at, all) => all.findLastIndex(same(one)) === at).slice(-MOST),
  }));

export const dismissNotices = () => useNotices.setState({ notices: [] });
