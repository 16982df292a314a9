import type { Locale } from '#src/i18n/locales.ts';
import type { Takings } from './take/takings.ts';
import { TakeMenu } from './TakeMenu.tsx';
import css from './exhibit.module.css';

interface TableFootProps {
  readonly locale: Locale;
  readonly take: () => Promise<Takings>;
  readonly hasPicture?: boolean;
}

/** Closes a table or a list, as the foot of an exhibit does: what can be taken of it. */
export function TableFoot({ locale, take, hasPicture = false }: TableFootProps) {
  return (
    <div className={css['footer']}>
      <TakeMenu locale={locale} take={take} hasPicture={hasPicture} />
    </div>
  );
}
