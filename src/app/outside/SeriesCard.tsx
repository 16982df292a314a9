import type { Locale } from '#src/i18n/locales.ts';
export function SeriesCard({ id, locale }: { readonly id: string; readonly locale: Locale }) {
  return <p lang={locale}>{id}</p>;
}
