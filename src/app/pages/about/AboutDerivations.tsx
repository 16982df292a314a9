import type { Edition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { derivedFigures } from '#src/queries/derivations.ts';
import { FigureText } from '#src/ui/FigureText.tsx';
import css from './about.module.css';

/** The closed list of what the atlas works out: name, formula, result. */
export function AboutDerivations({ edition, locale }: { readonly edition: Edition; readonly locale: Locale }) {
  const figures = derivedFigures(edition);
  return (
    <ul className={css['derivations']}>
      {figures.map((figure) => (
        <li key={figure.id}>
          <b data-digits="name">{figure.label[locale]}</b>
          <FigureText figure={figure} locale={locale} />
          <span data-digits="formula">{figure.origin.kind === 'derived' && figure.origin.formula[locale]}</span>
        </li>
      ))}
    </ul>
  );
}
