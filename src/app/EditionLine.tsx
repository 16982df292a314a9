import type { Edition } from '#src/facts/edition.ts';
import type { AsOf } from '#src/facts/dates.ts';
import { sayAsOf } from '#src/facts/date-words.ts';
import { monthOf, yearOf } from '#src/i18n/calendar.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { LATEST_EDITION } from '#src/queries/editions.ts';
import { writeAddress } from '#src/state/address.ts';
import { changeKeys, useAddress } from '#src/state/use-address.ts';
import css from './frame.module.css';

const line: Localized<(written: string, from: string, to: string) => string> = {
  en: (written, from, to) =>
    `Fact sheet “Innovation and Technology”, about ${written} · figures as at ${from} to ${to}`,
  tc: (written, from, to) => `政府便覽《創新及科技》，約${written}版 · 數字截至${from}至${to}`,
  sc: (written, from, to) => `政府便览《创新及科技》，约${written}版 · 数字截至${from}至${to}`,
};

const THIRDS: Localized<readonly string[]> = {
  en: ['early ', 'mid-', 'late '],
  tc: ['年初', '年中', '年底'],
  sc: ['年初', '年中', '年底'],
};

/** About when an edition was written: "early 2023". */
function sayWritten({ written: { to } }: Edition, locale: Locale): string {
  const third = THIRDS[locale][Math.floor((monthOf(to) - 1) / 4)] ?? '';
  return locale === 'en' ? `${third}${yearOf(to)}` : `${yearOf(to)}${third}`;
}

const older: Localized = { en: 'an older edition', tc: '較舊版本', sc: '较旧版本' };
const newest: Localized = { en: 'see the newest', tc: '查看最新版本', sc: '查看最新版本' };

/** The earliest and the latest cut-off that the edition states. */
function cutOffs({ figures }: Edition): readonly [AsOf, AsOf] {
  const dated = figures.map(({ asOf }) => asOf).filter((asOf) => asOf !== 'not-stated');
  const ordered = dated.sort((a, b) => a.month.localeCompare(b.month));
  return [ordered[0] ?? 'not-stated', ordered.at(-1) ?? 'not-stated'];
}

/** That this is not the newest edition, and the way to that one. */
function OlderEdition({ locale }: { readonly locale: Locale }) {
  const { address } = useAddress();
  return (
    <strong data-older>
      {' · '}
      {older[locale]} (<a href={writeAddress(changeKeys(address, { ed: undefined }))}>{newest[locale]}</a>)
    </strong>
  );
}

/** Which edition the page shows and how far its figures reach; on every page. */
export function EditionLine({ edition, locale }: { readonly edition: Edition; readonly locale: Locale }) {
  const [from, to] = cutOffs(edition);
  return (
    <p className={css['edition']} data-digits="as-of">
      {line[locale](sayWritten(edition, locale), sayAsOf(from, locale), sayAsOf(to, locale))}
      {edition.id !== LATEST_EDITION && <OlderEdition locale={locale} />}
    </p>
  );
}
