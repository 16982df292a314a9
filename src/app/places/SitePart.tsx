import type { ReactNode } from 'react';
import type { AtlasSite } from '#src/queries/sites.ts';
import type { Places } from './use-places.ts';

export interface DetailProps {
  readonly site: AtlasSite;
  readonly places: Places;
}

/** A part of what is known of a site, under its heading. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
