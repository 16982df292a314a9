import { lazy, Suspense, type ComponentProps } from 'react';
import type { ShowOnMap as Shown } from './places/ShowOnMap.tsx';

/** Where things are is fetched apart: most cards are read for their sentence. A failed fetch costs no more than the link. */
const ShowOnMap = lazy(async () => {
  const part = await import('./places/ShowOnMap.tsx').catch(() => null);
  return { default: part?.ShowOnMap ?? (() => null) };
});

export const OnMap = (props: ComponentProps<typeof Shown>) => (
  <Suspense>
    <ShowOnMap {...props} />
  </Suspense>
);
