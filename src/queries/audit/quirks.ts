import type { EditionData, Entity, Fact } from '#src/facts/edition.ts';
import { LOCALES, type Localized } from '#src/i18n/locales.ts';
import { check, say, stateIf, type AuditRow, type Check, type Subject } from './check.ts';
import { QUIRK_WORDS, type QuirkId } from './quirk-words.ts';
import { printedYears } from './printed.ts';

const factIn = ({ facts }: EditionData, id: string): Fact | undefined => facts.find((fact) => fact.id === id);
const entityIn = ({ entities }: EditionData, id: string): Entity | undefined => entities.find((one) => one.id === id);
const warns = (data: EditionData, ids: readonly string[]) => ids.every((id) => Boolean(factIn(data, id)?.caution));
const hasForms = (data: EditionData, id: string, forms: readonly string[]) =>
  forms.every((form) => {
    const entity = entityIn(data, id);
    return entity?.name.tc === form || entity?.aliases.tc.includes(form) === true;
  });
const locatorsOf = ({ facts, entities }: EditionData) => [...facts, ...entities].map(({ source }) => source.locator);
const startOf = (data: EditionData, id: string) => {
  const event = factIn(data, id)?.event;
  return event && 'from' in event ? event.from : '';
};

const ALLOWANCES = [
  'rth-allowance-bachelor',
  'rth-allowance-master',
  'rth-allowance-doctoral',
  'rth-living-allowance-doctoral',
];
const BUILDINGS = ['data-technology-hub-completed', 'mars-centre-completed', 'advanced-manufacturing-centre-completed'];

const locatorOf = (data: EditionData, id: string) => factIn(data, id)?.source.locator ?? '';

/** Whether what the atlas does about a quirk is still in place in the data. */
const TREATED: Readonly<Record<QuirkId, (data: EditionData) => boolean>> = {
  office: (data) => hasForms(data, 'ogcio', ['資科辦', '資料辦']),
  loop: (data) => hasForms(data, 'lok-ma-chau-san-tin', ['落馬洲／新田', '落馬州／新田']),
  simplified: (data) => locatorsOf(data).every((locator) => !locator.includes('创')),
  bureau: (data) => hasForms(data, 'itb', ['創新及科技局', '創新科技局']),
  years: (data) =>
    warns(data, BUILDINGS) &&
    BUILDINGS.every((id) => String(printedYears(locatorOf(data, id))) === startOf(data, id).slice(0, 4)),
  address: (data) => warns(data, ['csdi-portal-launched']),
  numbers: (data) => locatorsOf(data).filter((locator) => /\d,\d{3}/.test(locator)).length === ALLOWANCES.length,
  pages: (data) => warns(data, ['ogcio-missions']),
  headings: ({ sections }) => sections.filter(({ heading }) => heading === null).length === 3,
  end: ({ facts }) => Boolean(facts.at(-1)?.caution),
  undated: ({ written }) => written.inferred,
  facilities: (data) => factIn(data, 'science-park-shared-facilities')?.precision === 'at-least',
  currency: ({ facts }) => facts.some(({ source, unit }) => source.locator.includes('港元') && unit === 'HKD'),
  cyberport: (data) => Boolean(entityIn(data, 'cyberport-company') && entityIn(data, 'cyberport')),
  backwards: (data) => startOf(data, 'esports-schemes-launched') < startOf(data, 'esports-venue-opened'),
};

const ids = Object.keys(QUIRK_WORDS) as readonly QuirkId[];

function quirkRow({ data }: Subject, id: QuirkId): AuditRow {
  const { what, effect, treated } = QUIRK_WORDS[id];
  const told = (locale: keyof Localized) => {
    const space = locale === 'en' ? ' ' : '';
    return say`${effect[locale]}${space}→ ${treated[locale]}`;
  };
  const [en, tc, sc] = LOCALES.map((locale) => told(locale));
  return {
    key: id,
    state: stateIf(TREATED[id](data), 'note'),
    label: what,
    working: { en: en ?? [], tc: tc ?? [], sc: sc ?? [] },
  };
}

/** The defects of the document’s text: each with its effect, and whether what is done about it is in place. */
export const quirkChecks = (subject: Subject): readonly Check[] => [
  check(
    'quirks',
    {
      en: 'Each slip or gap of the document is known, and what is done about it is in place in the data',
      tc: '文件的每處疏漏均已記錄，處理方法也已在數據中落實',
      sc: '文件的每处疏漏均已记录，处理方法也已在数据中落实',
    },
    ids.map((id) => quirkRow(subject, id)),
  ),
];
