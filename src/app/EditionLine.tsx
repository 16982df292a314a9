import type { Edition } from '#src/facts/edition.ts';
import type { AsOf } from '#src/facts/dates.ts';
import { sayAsOf } from '#src/facts/date-words.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import css from './frame.module.css';

const line: Localized<(from: string, to: string) => string> = {
  en: (from, to) => `Fact sheet “Innovation and Technology”, about early 2023 · figures as at ${from} to ${to}`,
  tc: (from, to) => `政府便覽《創新及科技》，約2023年初版 · 數字截至${from}至${to}`,
  sc: (from, to) => `政府便览《创新及科技》，约2023年初版 · 数字截至${from}至${to}`,
};

/** The earliest and the latest cut-off that the edition states. */
function cutOffs({ figures }: Edition): readonly [AsOf, AsOf] {
  const dated = figures.map(({ asOf }) => asOf).filter((asOf) => asOf !== 'not-stated');
  const ordered = dated.sort((a, b) => a.month.localeCompare(b.month));
  return [ordered[0] ?? 'not-stated', ordered.at(-1) ?? 'not-stated'];
}

/** Which edition the page shows and how far its figures reach; on every page. */
export function EditionLine({ edition, locale }: { readonly edition: Edition; readonly locale: Locale }) {
  const [from, to] = cutOffs(edition);
  return (
    <p className={css['edition']} data-digits="as-of">
      {line[locale](sayAsOf(from, locale), sayAsOf(to, locale))}
    </p>
  );
}
