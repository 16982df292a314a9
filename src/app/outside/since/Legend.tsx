import type { Locale } from '#src/i18n/locales.ts';
import { OUTCOMES } from '#src/queries/outside/since.ts';
import { OutcomeChip } from './SinceTable.tsx';
import { LEGEND, OUTCOME_MEANS } from './texts.ts';
import css from '../since.module.css';

/** What is said of a pair, and what that means. */
export function Legend({ locale }: { readonly locale: Locale }) {
  return (
    <dl className={css['legend']} aria-label={LEGEND[locale]}>
      {OUTCOMES.map((outcome) => (
        <div key={outcome}>
          <dt>
            <OutcomeChip outcome={outcome} locale={locale} />
          </dt>
          <dd>{OUTCOME_MEANS[outcome][locale]}</dd>
        </div>
      ))}
    </dl>
  );
}
