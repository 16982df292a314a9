import type { Figure } from '#src/facts/figure.ts';
import { sayRange } from '#src/facts/spoken.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { messages } from '#src/i18n/messages.ts';
import { AsOfChip } from '#src/ui/AsOfChip.tsx';
import { FigureText } from '#src/ui/FigureText.tsx';
import { sayMarks } from '#src/view/mark-words.ts';
import css from './card.module.css';

/** The card of a figure worked out here: its formula, its inputs, and what rounding leaves open. */
export function DerivedCard({ figure, locale }: { readonly figure: Figure; readonly locale: Locale }) {
  const { origin } = figure;
  if (origin.kind !== 'derived') return null;
  const range = sayRange(figure, locale);
  return (
    <>
      <p className={css['number']}>
        <FigureText figure={figure} locale={locale} />
      </p>
      <h2 data-digits="name">{figure.label[locale]}</h2>
      <p className={css['chips']}>
        <AsOfChip asOf={figure.asOf} locale={locale} />
      </p>
      <p>{sayMarks(figure, locale)}</p>
      <h3>{messages.formula[locale]}</h3>
      <p data-digits="formula">
        {origin.formula[locale]}
        {range !== '' && ` (${range})`}
      </p>
      {origin.from.length > 0 && (
        <>
          <h3>{messages.inputs[locale]}</h3>
          <ul className={css['inputs']}>
            {origin.from.map((input) => (
              <li key={input.id}>
                <FigureText figure={input} locale={locale} />
                <span data-digits="name">{input.label[locale]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
