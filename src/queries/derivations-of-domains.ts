import type { Figure } from '#src/facts/figure.ts';
import type { Localized } from '#src/i18n/locales.ts';
import { rule, toStep, type Derivation, type Result } from './derivation.ts';
import { boundsOf } from './precision.ts';

/** The technology domains of which the document prints the share, in its order. */
export const NAMED_DOMAINS = [
  'information-technology',
  'electrical-and-electronics',
  'manufacturing-technology',
  'biotechnology',
] as const;
export type NamedDomain = (typeof NAMED_DOMAINS)[number];

const GROUP = 'itf-rd-share-by-domain';

const SHARES = {
  it: ['itf-rd-share-information-technology', 'percent'],
  electrical: ['itf-rd-share-electrical-and-electronics', 'percent'],
  manufacturing: ['itf-rd-share-manufacturing-technology', 'percent'],
  biotech: ['itf-rd-share-biotechnology', 'percent'],
} as const;

/** 100 minus what is printed, and how far that may be off when each printed share may be off by half a point. */
function remainder(shares: readonly Figure[]): { readonly value: number; readonly range: readonly [number, number] } {
  const left = (pick: (share: Figure) => number) => shares.reduce((rest, share) => rest - pick(share), 100);
  return {
    value: left(({ value }) => value),
    range: [left((share) => boundsOf(share)?.[1] ?? share.value), left((share) => boundsOf(share)?.[0] ?? share.value)],
  };
}

/** A percentage of a number of projects; rounded to whole projects, so about. */
function estimate(percent: number, range: readonly [number, number], base: Figure): Result {
  const of = (points: number) => Math.round((points * base.value) / 100);
  return {
    value: of(percent),
    precision: 'about',
    range: [of(range[0]), of(range[1])],
    partOf: [base.id, ...base.partOf],
    group: GROUP,
  };
}

function estimated(domain: NamedDomain, label: Localized): Derivation<'projects'> {
  return rule({
    label,
    formula: {
      en: 'Printed share × R&D projects',
      tc: '文件所載比例 × 研發項目',
      sc: '文件所载比例 × 研发项目',
    },
    unit: 'projects',
    nature: 'cumulative',
    from: { share: [`itf-rd-share-${domain}`, 'percent'], base: ['itf-rd-projects', 'projects'] },
    work: ({ share, base }) => estimate(share.value, boundsOf(share) ?? [share.value, share.value], base),
  });
}

export const DOMAIN_DERIVATIONS = {
  'rd-share-of-projects': rule({
    label: {
      en: 'R&D projects as a share of approved projects',
      tc: '研發項目佔獲批項目的比例',
      sc: '研发项目占获批项目的比例',
    },
    formula: {
      en: 'R&D projects ÷ all approved projects',
      tc: '研發項目 ÷ 全部獲批項目',
      sc: '研发项目 ÷ 全部获批项目',
    },
    unit: 'percent',
    nature: 'share',
    from: { part: ['itf-rd-projects', 'projects'], whole: ['itf-approved-projects', 'projects'] },
    work: ({ part, whole }) => ({
      value: toStep((100 * part.value) / whole.value, 0.1),
      precision: 'about',
      base: whole.id,
    }),
  }),

  'not-itemised-share': rule({
    label: {
      en: 'Share of R&D projects not itemised in the document',
      tc: '文件未列明的研發項目比例',
      sc: '文件未列明的研发项目比例',
    },
    formula: {
      en: 'The whole − the printed shares of named domains',
      tc: '整體 − 文件列明各範疇的比例',
      sc: '整体 − 文件列明各领域的比例',
    },
    unit: 'percent',
    nature: 'share',
    from: SHARES,
    work: ({ it, electrical, manufacturing, biotech }) => ({
      ...remainder([it, electrical, manufacturing, biotech]),
      precision: 'exact',
      ...(it.base !== undefined && { base: it.base }),
      group: GROUP,
    }),
  }),
  'estimated-projects-information-technology': estimated('information-technology', {
    en: 'R&D projects in information technology, estimated',
    tc: '資訊科技研發項目（估計）',
    sc: '信息科技研发项目（估计）',
  }),
  'estimated-projects-electrical-and-electronics': estimated('electrical-and-electronics', {
    en: 'R&D projects in electrical and electronics, estimated',
    tc: '電氣及電子研發項目（估計）',
    sc: '电气及电子研发项目（估计）',
  }),
  'estimated-projects-manufacturing-technology': estimated('manufacturing-technology', {
    en: 'R&D projects in manufacturing technology, estimated',
    tc: '製造科技研發項目（估計）',
    sc: '制造科技研发项目（估计）',
  }),
  'estimated-projects-biotechnology': estimated('biotechnology', {
    en: 'R&D projects in biotechnology, estimated',
    tc: '生物科技研發項目（估計）',
    sc: '生物科技研发项目（估计）',
  }),
  'estimated-projects-not-itemised': rule({
    label: {
      en: 'R&D projects not itemised in the document, estimated',
      tc: '文件未列明範疇的研發項目（估計）',
      sc: '文件未列明领域的研发项目（估计）',
    },
    formula: {
      en: '(The whole − the printed shares of named domains) × R&D projects',
      tc: '（整體 − 文件列明各範疇的比例）× 研發項目',
      sc: '（整体 − 文件列明各领域的比例）× 研发项目',
    },
    unit: 'projects',
    nature: 'cumulative',
    from: { ...SHARES, base: ['itf-rd-projects', 'projects'] },
    work: ({ it, electrical, manufacturing, biotech, base }) => {
      const { value, range } = remainder([it, electrical, manufacturing, biotech]);
      return estimate(value, range, base);
    },
  }),
} as const;
