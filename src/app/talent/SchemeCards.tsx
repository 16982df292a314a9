import type { Edition } from '#src/facts/edition.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { EntityLink } from '../EntityLink.tsx';
import { FactLine } from '../FactLine.tsx';
import { SCHEMES, type SchemeText } from './scheme-texts.ts';
import css from './talent.module.css';

const HEADING: Localized = {
  en: 'The other schemes, in words and facts',
  tc: '其他計劃：文字與事實',
  sc: '其他计划：文字与事实',
};
const NO_FIGURE: Localized = {
  en: 'The document gives no figure for it.',
  tc: '文件沒有提供這項計劃的數字。',
  sc: '文件没有提供这项计划的数字。',
};

interface CardProps {
  readonly scheme: SchemeText;
  readonly edition: Edition;
  readonly locale: Locale;
}

/** One scheme: its name, what it is for, and what the document states of it. */
function Card({ scheme: { entities, says, facts, named }, edition, locale }: CardProps) {
  const hasFigure = edition.figures.some(({ id }) => facts.includes(id));
  return (
    <li>
      <h3>
        {entities.map((id) => (
          <span key={id}>
            <EntityLink entity={edition.entity(id)} locale={locale} />
          </span>
        ))}
      </h3>
      <p>
        {says[locale]}
        {!hasFigure && (locale === 'en' ? ' ' : '') + NO_FIGURE[locale]}
      </p>
      <ul>
        {[...named, ...facts].map((id) => (
          <FactLine key={id} id={id} edition={edition} locale={locale} whose={named.includes(id)} dated />
        ))}
      </ul>
    </li>
  );
}

/** Schemes in which there is nothing to compare: text, facts and links, no drawing. */
export function SchemeCards({ edition, locale }: Omit<CardProps, 'scheme'>) {
  return (
    <section id="schemes" className={css['schemes']} aria-labelledby="schemes-title">
      <h2 id="schemes-title">{HEADING[locale]}</h2>
      <ul>
        {SCHEMES.map((scheme) => (
          <Card key={scheme.entities[0]} scheme={scheme} edition={edition} locale={locale} />
        ))}
      </ul>
    </section>
  );
}
