import type { Figure } from '#src/facts/figure.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { Sentence } from '#src/view/sentence.ts';
import { AsOfChip } from './AsOfChip.tsx';
import { FigureText } from './FigureText.tsx';
import { SentenceText } from './SentenceText.tsx';
import css from './figure.module.css';

interface NumberTileProps {
  readonly figure: Figure;
  readonly words: Sentence;
  readonly locale: Locale;
}

/** A big number, what it counts, and its date. */
export function NumberTile({ figure, words, locale }: NumberTileProps) {
  return (
    <li className={css['tile']}>
      <span className={css['number']}>
        <FigureText figure={figure} locale={locale} />
      </span>
      <p>
        <SentenceText text={words} locale={locale} />
      </p>
      <AsOfChip asOf={figure.asOf} locale={locale} short />
    </li>
  );
}
