import { sayEventDate } from '#src/facts/date-words.ts';
import type { Fact } from '#src/facts/edition.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { admissionScheme } from '#src/queries/talent.ts';
import { FigureText } from '#src/ui/FigureText.tsx';
import { FactLink } from '../FactLink.tsx';
import { useEdition } from '../edition.ts';
import css from './talent.module.css';

const WORDS = {
  launched: { en: 'Launched', tc: '推出', sc: '推出' },
  enhanced: { en: 'Enhanced', tc: '優化', sc: '优化' },
  changed: { en: 'What changed', tc: '改動', sc: '改动' },
  before: { en: 'Before', tc: '之前', sc: '之前' },
  after: { en: 'Since', tc: '之後', sc: '之后' },
  areas: { en: 'Technology areas', tc: '科技範疇', sc: '科技领域' },
  quota: { en: 'A quota lasts', tc: '配額有效期', sc: '配额有效期' },
  local: { en: 'Local employment requirement', tc: '聘用本地僱員的要求', sc: '聘用本地雇员的要求' },
  notStated: { en: 'not stated', tc: '未載', sc: '未载' },
  inForce: { en: 'in force', tc: '適用', sc: '适用' },
  lifted: { en: 'lifted', tc: '撤銷', sc: '撤销' },
} as const satisfies Record<string, Localized>;

function Dated({ name, fact, locale }: { readonly name: string; readonly fact: Fact; readonly locale: Locale }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <FactLink id={fact.id}>
          <span data-digits="date">{fact.event && sayEventDate(fact.event, locale)}</span>
        </FactLink>
      </dd>
    </div>
  );
}

/** When the admission scheme began and was enhanced, and what was before and since: what was before is mostly not stated. */
export function AdmissionChanges({ locale }: { readonly locale: Locale }) {
  const { areas, quota, launched, enhanced, lifted } = admissionScheme(useEdition());
  const rows = [
    { name: WORDS.areas, before: WORDS.notStated, after: <FigureText figure={areas} locale={locale} /> },
    { name: WORDS.quota, before: WORDS.notStated, after: <FigureText figure={quota} locale={locale} /> },
    {
      name: WORDS.local,
      before: WORDS.inForce,
      after: <FactLink id={lifted.id}>{WORDS.lifted[locale]}</FactLink>,
    },
  ];
  return (
    <>
      <dl className={css['dates']}>
        <Dated name={WORDS.launched[locale]} fact={launched} locale={locale} />
        <Dated name={WORDS.enhanced[locale]} fact={enhanced} locale={locale} />
      </dl>
      <table className={css['changes']}>
        <caption className="visually-hidden">{WORDS.changed[locale]}</caption>
        <thead>
          <tr>
            <th scope="col">{WORDS.changed[locale]}</th>
            <th scope="col">{WORDS.before[locale]}</th>
            <th scope="col">{WORDS.after[locale]}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, before, after }) => (
            <tr key={name.en}>
              <th scope="row">{name[locale]}</th>
              <td>{before[locale]}</td>
              <td>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
