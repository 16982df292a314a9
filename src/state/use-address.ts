import { useCallback, useContext, useMemo } from 'react';
import { useLocation, useRouter } from 'wouter';
import { AddressSource } from './address-source.ts';
import { readAddress, writeAddress, type Address, type Keys, type ReadAddress } from './address.ts';

/** The view the address bar names, and the parts of it that could not be used. */
export function useAddress(): ReadAddress {
  const [pathname] = useLocation();
  const router = useRouter();
  // The router's own hook: `useSearch` decodes once too often, which would change keys that are only passed on.
  const search = router.searchHook(router);
  return useMemo(() => readAddress(pathname, search), [pathname, search]);
}

export type KeyChange = { readonly [K in keyof Keys]?: Keys[K] | undefined };

/** The same view with some keys changed; `undefined` takes a key away. */
export function changeKeys(address: Address, change: KeyChange): Address {
  const entries = Object.entries({ ...address.keys, ...change }).filter(([, value]) => value !== undefined);
  return { ...address, keys: Object.fromEntries(entries) };
}

/** Goes to a view. `replace` for choices within a view, so that back steps through views only. */
export function useGo() {
  const [, navigate] = useLocation();
  return useCallback(
    (address: Address, { replace = false } = {}) => navigate(writeAddress(address), { replace }),
    [navigate],
  );
}

/** Changes keys of the view as its address is now: React may still show the one before. */
export function useChangeKeys() {
  const go = useGo();
  const now = useContext(AddressSource);
  return useCallback(
    (change: (keys: Keys) => KeyChange, options?: { readonly replace?: boolean }) => {
      const { pathname, search } = now();
      const { address } = readAddress(pathname, search);
      go(changeKeys(address, change(address.keys)), options);
    },
    [go, now],
  );
}
