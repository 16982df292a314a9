import type { Unit } from '#src/facts/vocabulary.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import type { Domain, OfDomain } from '#src/queries/funding.ts';
import type { Ink, Row } from './view.ts';

/** Names and colours of the technology domains; a domain keeps its colour on every screen. */
const DOMAINS: Readonly<Record<Domain, { readonly ink: Ink; readonly name: Localized }>> = {
  'information-technology': { ink: 'c1', name: { en: 'Information technology', tc: '資訊科技', sc: '信息科技' } },
  'electrical-and-electronics': {
    ink: 'c2',
    name: { en: 'Electrical and electronics', tc: '電氣及電子', sc: '电气及电子' },
  },
  'manufacturing-technology': { ink: 'c3', name: { en: 'Manufacturing technology', tc: '製造科技', sc: '制造科技' } },
  biotechnology: { ink: 'c4', name: { en: 'Biotechnology', tc: '生物科技', sc: '生物科技' } },
  'not-itemised': {
    ink: 'hatch',
    name: { en: 'Not itemised in the document', tc: '其餘範疇，文件未列明', sc: '其余领域，文件未列明' },
  },
};

/** Technology domains as rows of a drawing, each in its own colour. */
export const domainRows = <U extends Unit>(domains: readonly OfDomain<U>[], locale: Locale): readonly Row<U>[] =>
  domains.map(({ domain, figure }) => ({
    key: domain,
    label: DOMAINS[domain].name[locale],
    figure,
    ink: DOMAINS[domain].ink,
  }));
