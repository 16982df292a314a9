import { create } from 'zustand';
import type { AddressFault } from './address.ts';

/** Something the reader should know: what was not usable, and why. */
export type Notice =
  | ({ readonly kind: 'address' } & AddressFault)
  | { readonly kind: 'storage'; readonly problem: 'unreadable' | 'blocked' | 'full' };

const same = (a: Notice) => (b: Notice) => JSON.stringify(a) === JSON.stringify(b);

export const useNotices = create<{ readonly notices: readonly Notice[] }>()(() => ({ notices: [] }));

/** Shows notices, each once, until the reader dismisses them. */
export const notify = (more: readonly Notice[]) =>
  useNotices.setState(({ notices }) => ({
    notices: [...notices, ...more.filter((notice) => !notices.some(same(notice)))].slice(-8),
  }));

export const dismissNotices = () => useNotices.setState({ notices: [] });
