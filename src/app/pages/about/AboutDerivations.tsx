import { MissingFact, type Edition } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { derive, DERIVATION_IDS, type DerivationId } from '#src/queries/derivations.ts';
import { FigureText } from '#src/ui/FigureText.tsx';
import css from './about.module.css';

/** The derived figure, or none where the edition is silent on one of its inputs. */
function derived(edition: Edition, id: DerivationId): readonly Figure[] {
  try {
    return [derive(edition, id)];
  } catch (error) {
    if (error instanceof MissingFact) return [];
    throw error;
  }
}

/** The closed list of what the atlas works out: name, formula, result. */
export function AboutDerivations({ edition, locale }: { readonly edition: Edition; readonly locale: Locale }) {
  const figures = DERIVATION_IDS.flatMap((id) => derived(edition, id));
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
