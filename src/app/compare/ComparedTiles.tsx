import type { Figure } from '#src/facts/figure.ts';
import type { Edition } from '#src/facts/edition.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { inTheWay } from '#src/queries/in-the-way.ts';
import { figureName, sayRefusal } from '#src/queries/refusal-words.ts';
import type { Refusal } from '#src/queries/refusals.ts';
import { FigureText } from '#src/ui/FigureText.tsx';
import figureCss from '#src/ui/figure.module.css';
import { FigureDate } from '../FigureDate.tsx';
import css from './compared.module.css';
import { WORDS } from './words.ts';

interface ComparedTilesProps {
  readonly figures: readonly Figure[];
  readonly refusal: Refusal;
  readonly edition: Edition;
  readonly locale: Locale;
  /** The address without one of the figures. */
  readonly without: (id: string) => string;
}

/** Which words lead to what may be taken away, and what that is. */
function wayOut(figures: readonly Figure[]): readonly [keyof typeof WORDS, readonly Figure[]] {
  if (figures.length === 2) return ['chooseAnother', figures];
  const ways = inTheWay(figures);
  if (ways.length === 0) return ['notEnough', []];
  return [ways.length === 1 ? 'inTheWay' : 'eitherInTheWay', ways];
}

function WayOut({ figures, locale, without }: Omit<ComparedTilesProps, 'refusal' | 'edition'>) {
  const [words, ways] = wayOut(figures);
  return (
    <div className={css['ways']}>
      <p>{WORDS[words][locale]}</p>
      <ul>
        {ways.map((figure) => (
          <li key={figure.id}>
            <a href={without(figure.id)} data-remove={figure.id} data-digits="name">
              {figure.label[locale]}
              <span className="visually-hidden">: {WORDS.remove[locale]}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Unlike figures, each by itself with its date, why they share no axis, and what to take away. */
export function ComparedTiles({ figures, refusal, edition, locale, without }: ComparedTilesProps) {
  return (
    <div className={css['compared']}>
      <div>
        <h2>{WORDS[figures.length === 2 ? 'two' : 'several'][locale]}</h2>
        <ul className={css['tiles']}>
          {figures.map((figure) => (
            <li key={figure.id} data-key={figure.id} className={figureCss['tile']}>
              <span className={figureCss['number']}>
                <FigureText figure={figure} locale={locale} />
              </span>
              <p data-digits="name">{figureName(figure, locale, edition)}</p>
              <span className={css['date']}>
                <FigureDate figure={figure} locale={locale} />
              </span>
            </li>
          ))}
        </ul>
      </div>
      <div className={css['aside']}>
        <p data-refusal={refusal.reason} data-digits="formula">
          {sayRefusal(refusal, locale, edition)}
        </p>
        <WayOut figures={figures} locale={locale} without={without} />
      </div>
    </div>
  );
}
