import type { Figure } from '#src/facts/figure.ts';
import { sayFigure, sayInFull } from '#src/facts/words.ts';
import type { Locale } from '#src/i18n/locales.ts';
import css from './figure.module.css';

interface FigureTextProps {
  readonly figure: Figure;
  readonly locale: Locale;
  /** Money with every digit. */
  readonly inFull?: boolean;
}

/** A number in text: says its precision, and opens its source card (the app listens for `data-fact`). */
export function FigureText({ figure, locale, inFull = false }: FigureTextProps) {
  const { parts } = (inFull ? sayInFull : sayFigure)(figure, locale);
  const derived = figure.origin.kind === 'derived' ? ` ${css['derived']}` : '';
  return (
    <button type="button" className={`${css['figure']}${derived}`} data-fact={figure.id} aria-haspopup="dialog">
      {parts.map(({ kind, text }) => (
        <span key={kind + text} className={css[kind]}>
          {text}
        </span>
      ))}
    </button>
  );
}
