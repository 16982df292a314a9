import type { Edition } from '#src/facts/edition.ts';
import type { Figure } from '#src/facts/figure.ts';
import { sayWithUnit } from '#src/facts/spoken.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { compare, share, sum } from '#src/queries/arithmetic.ts';
import { sayRefusal } from '#src/queries/refusal-words.ts';
import type { Answer, Refusal } from '#src/queries/refusals.ts';
import { useEdition } from '../edition.ts';
import css from '../page.module.css';

type Ask = (figures: readonly Figure[]) => Answer<unknown>;

const shareOf: Ask = ([part, base]) => share(part as Figure, base as Figure);

/** Sums that come to mind and are wrong; the query layer answers each with a reason. */
const WRONG: readonly (readonly [ask: Ask, sign: string, ids: readonly string[]])[] = [
  [sum, '+', ['itf-approved-projects', 'rth-posts-funded']],
  [sum, '+', ['itf-approved-amount', 'itf-initial-injection']],
  [sum, '+', ['itf-approved-projects', 'rd-centres-projects']],
  [sum, '+', ['itf-approved-projects', 'itf-rd-projects']],
  [sum, '+', ['hkstp-allocation', 'innohk-funding', 'rd-centres-project-cost', 'budget-2022-23-life-health-reserve']],
  [sum, '+', ['cyberport-allocation', 'school-it-programmes-funding']],
  [sum, '+', ['open-data-new-datasets', 'data-gov-hk-datasets']],
  [compare, '|', ['wifi-hk-hotspots', 'iam-smart-services']],
  [compare, '|', ['science-park-area', 'innoparks-count']],
  [shareOf, '÷', ['itf-approved-amount', 'itf-subsequent-injections']],
];

function refusalOf(edition: Edition, ask: Ask, ids: readonly string[]): Refusal | null {
  const figures = ids
    .map((id) => edition.figures.find((figure) => figure.id === id))
    .filter((figure) => figure !== undefined);
  const answer = ask(figures);
  return answer.ok ? null : answer.refusal;
}

/** The wrong sums by name, or the first few of them, each with the reason in the reader's language. */
export function Refusals({ locale, first = WRONG.length }: { readonly locale: Locale; readonly first?: number }) {
  const edition = useEdition();
  return (
    <ul className={css['refusals']}>
      {WRONG.slice(0, first).map(([ask, sign, ids]) => {
        const refusal = refusalOf(edition, ask, ids);
        return (
          <li key={ids.join(sign)} data-refusal={refusal?.reason}>
            <b data-digits="formula">
              {ids
                .map((id) => edition.figures.find((figure) => figure.id === id))
                .map((figure) => (figure ? sayWithUnit(figure, locale).text : ''))
                .join(` ${sign} `)}
            </b>
            <span data-digits="formula">{refusal && sayRefusal(refusal, locale, edition)}</span>
          </li>
        );
      })}
    </ul>
  );
}
