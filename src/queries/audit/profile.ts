import type { Nature, Unit } from '#src/facts/vocabulary.ts';

/** What is known of an edition from reading its document, written down apart from its data. It holds no values. */
export interface Profile {
  readonly sections: readonly string[];
  readonly counts: Readonly<Record<'facts' | 'figures' | 'dated' | 'entities' | 'counted', number>>;
  readonly hedges: Readonly<Record<'near' | 'over' | 'nearly' | 'ceilings', number>>;
  /** Runs of digits in the whole document. */
  readonly digitGroups: number;
  readonly notShown: number;
  /** Which figures have which cut-off. */
  readonly asOf: readonly {
    readonly kind: 'month-end' | 'month';
    readonly month: string;
    readonly facts: readonly string[];
  }[];
  readonly money: Readonly<Record<string, Nature>>;
  readonly parts: readonly (readonly [part: string, whole: string])[];
  readonly shares: readonly string[];
  readonly shareBase: string;
  /** Sets that are added up or stand on one axis, and the one unit of each. */
  readonly oneUnit: Readonly<Record<string, Unit>>;
  /** What was still to come when the document was written. */
  readonly ahead: readonly string[];
}

const PROFILE_2023: Profile = {
  sections: [
    'promoting-innovation-and-technology-development',
    'digital-economy-development-committee',
    'innovation-and-technology-fund',
    'hong-kong-science-and-technology-parks-corporation',
    'innohk-research-clusters',
    'cyberport',
    'hong-kong-productivity-council',
    'five-r-and-d-centres',
    'talent',
    'collaboration-with-the-mainland',
    'fostering-an-innovation-and-technology-culture',
    'encouraging-local-r-and-d',
    'smart-city-development',
    'wi-fi-connected-city',
    'data-centres',
    'cyber-security',
    'e-government',
    'information-technology-strategy',
    'digital-inclusion',
  ],
  counts: { facts: 186, figures: 112, dated: 77, entities: 208, counted: 29 },
  hedges: { near: 16, over: 12, nearly: 1, ceilings: 3 },
  digitGroups: 178,
  notShown: 8,
  asOf: [
    {
      kind: 'month-end',
      month: '2022-10',
      facts: [
        'itf-approved-projects',
        'itf-approved-amount',
        'itf-rd-projects',
        'itf-rd-share-information-technology',
        'itf-rd-share-electrical-and-electronics',
        'itf-rd-share-manufacturing-technology',
        'itf-rd-share-biotechnology',
        'stem-internship-interns',
      ],
    },
    { kind: 'month', month: '2022-11', facts: ['tcfs-projects', 'tcfs-funding'] },
    {
      kind: 'month-end',
      month: '2022-11',
      facts: [
        'rd-centres-projects',
        'rd-centres-project-cost',
        'rth-posts-funded',
        'rttp-applications-approved',
        'rttp-trainees',
        'rttp-grant-total',
      ],
    },
    {
      kind: 'month',
      month: '2022-12',
      facts: [
        'iam-smart-services',
        'gov-cloud-services',
        'big-data-projects',
        'wifi-hk-hotspots',
        'data-gov-hk-datasets',
      ],
    },
  ],
  money: {
    'itf-initial-injection': 'injected',
    'itf-subsequent-injections': 'injected',
    'itf-approved-amount': 'approved',
    'hkstp-allocation': 'allocated',
    'hkstp-allocation-infrastructure': 'allocated',
    'hkstp-allocation-tenant-support': 'allocated',
    'innohk-funding': 'invested',
    'cyberport-allocation': 'allocated',
    'rd-centres-project-cost': 'cost',
    'rttp-grant-total': 'approved',
    'school-it-programmes-funding': 'approved',
    'budget-2022-23-life-health-reserve': 'reserved',
    'skl-cnerc-funding-cap': 'cap',
    'tcfs-funding': 'approved',
    'rd-tax-first-tier-limit': 'tier-limit',
    'rth-allowance-bachelor': 'allowance',
    'rth-allowance-master': 'allowance',
    'rth-allowance-doctoral': 'allowance',
    'rth-living-allowance-doctoral': 'supplement',
  },
  parts: [
    ['itf-rd-projects', 'itf-approved-projects'],
    ['hkstp-allocation-infrastructure', 'hkstp-allocation'],
    ['hkstp-allocation-tenant-support', 'hkstp-allocation'],
    ['innolife-innohk-labs', 'innohk-laboratories'],
    ['innolife-state-key-laboratories', 'state-key-laboratories'],
    ['tcfs-projects', 'itf-approved-projects'],
    ['tcfs-funding', 'itf-approved-amount'],
    ['smart-lampposts-remaining', 'smart-lampposts-total'],
  ],
  shares: [
    'itf-rd-share-information-technology',
    'itf-rd-share-electrical-and-electronics',
    'itf-rd-share-manufacturing-technology',
    'itf-rd-share-biotechnology',
  ],
  shareBase: 'itf-rd-projects',
  oneUnit: {
    'itf-injections': 'HKD',
    'itf-rd-share-by-domain': 'percent',
    'hkstp-10bn-split': 'HKD',
    'site-areas': 'hectares',
    'rth-monthly-allowance': 'HKD/month',
    'smart-lampposts': 'lampposts',
  },
  ahead: [
    'science-park-expansion-stage-2-batch-1',
    'microelectronics-centre-completion',
    'microelectronics-centre-operation',
    'advanced-manufacturing-centre-2-study',
    'cyberport-5-completion',
    'rth-allowance-change-effective',
    'rth-allowance-increase',
    'rth-allowance-bachelor',
    'rth-allowance-master',
    'rth-allowance-doctoral',
    'rth-living-allowance-doctoral',
    'rth-living-allowance-max-duration',
    'budget-2022-23-life-health-reserve',
    'skl-cnerc-funding-cap-multiplier',
    'skl-cnerc-funding-cap',
    'hsitp-first-batch-buildings',
    'hsitp-first-batch-completion',
    'san-tin-technopole-planned',
    'science-park-shenzhen-branch-opening',
    'smart-lampposts-total',
    'smart-lampposts-remaining',
    'smart-lampposts-completion',
  ],
};

const PROFILES: Readonly<Record<string, Profile>> = { '2023': PROFILE_2023 };

/** Null for an edition of which nothing has been written down; then what needs it is left out. */
export const profileOf = (edition: string): Profile | null => PROFILES[edition] ?? null;
