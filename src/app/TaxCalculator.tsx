import { useEffect, useEffectEvent, useId, useRef } from 'react';
import rdTaxDeduction from '#src/exhibits/rd-tax-deduction.ts';
import { spell } from '#src/facts/spoken.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { taxWorking, type TaxWorking, type Tier } from '#src/queries/tax-deduction.ts';
import { FigureText } from '#src/ui/FigureText.tsx';
import { FAULT_WORDS, TAX_WORDS } from './tax-words.ts';
import { useExhibit } from './use-exhibit.ts';
import { useSpend } from './use-spend.ts';
import css from './tax.module.css';

interface FieldProps {
  readonly spent: ReturnType<typeof useSpend>;
  readonly locale: Locale;
}

/** The amount as text; what was typed before the page came to life is read then. */
function AmountField({ spent, locale }: FieldProps) {
  const id = useId();
  const ref = useRef<HTMLInputElement>(null);
  const { text, fault, typeIn, tidy } = spent;
  const readServed = useEffectEvent(() => {
    const field = ref.current;
    if (field && field.value !== field.defaultValue) typeIn(field.value);
  });
  useEffect(() => readServed(), []);
  return (
    <>
      <label htmlFor={id}>{TAX_WORDS.spending[locale]}</label>
      <div className={css['amount']}>
        <span aria-hidden="true">HK$</span>
        <input
          ref={ref}
          id={id}
          inputMode="numeric"
          autoComplete="off"
          maxLength={40}
          value={text}
          aria-invalid={fault !== null}
          aria-describedby={`${id}-fault`}
          onChange={({ target }) => typeIn(target.value)}
          onBlur={tidy}
        />
      </div>
      <p id={`${id}-fault`} className={css['fault']} role="status" data-digits="notice">
        {fault && FAULT_WORDS[fault][locale]}
      </p>
    </>
  );
}

function TierRow({ tier, name, locale }: { readonly tier: Tier; readonly name: string; readonly locale: Locale }) {
  return (
    <tr>
      <th scope="row">
        {name} <FigureText figure={tier.spending} locale={locale} inFull />
      </th>
      <td>
        × <FigureText figure={tier.rate} locale={locale} />
      </td>
      <td>
        <FigureText figure={tier.deduction} locale={locale} inFull />
      </td>
    </tr>
  );
}

const STEP_COLUMNS = ['part', 'rate', 'deduction'] as const;

/** Both tiers and their sum; every number opens its card. */
function Steps({ working, locale }: { readonly working: TaxWorking; readonly locale: Locale }) {
  const { first, rest, total } = working;
  return (
    <table className={css['steps']}>
      <caption className="visually-hidden">{TAX_WORDS.steps[locale]}</caption>
      <thead>
        <tr>
          {STEP_COLUMNS.map((column) => (
            <th key={column} scope="col">
              <span className="visually-hidden">{TAX_WORDS[column][locale]}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <TierRow tier={first} name={TAX_WORDS.upTo[locale]} locale={locale} />
        <TierRow tier={rest} name={TAX_WORDS.rest[locale]} locale={locale} />
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {TAX_WORDS.deduction[locale]} <span className={css['own']}>{TAX_WORDS.derived[locale]}</span>
          </th>
          <td>
            <output className={css['total']}>
              <FigureText figure={total} locale={locale} inFull />
            </output>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

/** Works out the deduction for the reader's own spending, which stands in the address. */
export function TaxCalculator() {
  const { edition, locale, measure, setMeasure } = useExhibit(rdTaxDeduction);
  const spent = useSpend(measure, setMeasure);
  const worked = taxWorking(edition, spent.spend);
  if (!worked.ok) return null;
  const { limit, spending } = worked.value;
  const most = limit.value * 4;
  return (
    <form className={css['calculator']} onSubmit={(event) => event.preventDefault()}>
      <AmountField spent={spent} locale={locale} />
      <input
        type="range"
        className={css['slider']}
        min={0}
        max={most}
        step={most / 80}
        value={Math.min(spent.spend, most)}
        aria-label={TAX_WORDS.slider[locale]}
        aria-valuetext={spell(spending, locale)}
        onChange={({ target }) => spent.slideTo(Number(target.value))}
      />
      <Steps working={worked.value} locale={locale} />
      <p className={css['advice']}>{TAX_WORDS.notAdvice[locale]}</p>
    </form>
  );
}
