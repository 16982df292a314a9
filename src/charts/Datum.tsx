import type { ReactNode } from 'react';
import type { Locale } from '#src/i18n/locales.ts';
import { sayRow } from '#src/view/say-row.ts';

interface DatumProps {
  readonly row: Parameters<typeof sayRow>[0] & { readonly key: string };
  readonly locale: Locale;
  readonly className: string;
  readonly transform?: string;
  /** What is written on it or beside it. */
  readonly words?: ReactNode;
  readonly children: ReactNode;
}

/**
 * One datum of a drawing: what a reader may choose, by pointer or by keyboard. Its words stand beside the option, not
 * in it: an option is called by its name alone.
 */
export function Datum({ row, locale, className, transform, words, children }: DatumProps) {
  return (
    <g className={`mark ${className}`} transform={transform}>
      <g role="option" aria-selected="false" aria-label={sayRow(row, locale)} data-key={row.key}>
        {children}
      </g>
      {words}
    </g>
  );
}
