/** What became of something the document states, as far as later pages and reports say. */
export const OUTCOMES = [
  'built',
  'late',
  'as-planned',
  'same-rule',
  'other-rule',
  'under-study',
  'still-to-come',
  'not-found',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const SINCE_THEMES = ['fund', 'talent', 'buildings', 'mainland', 'city'] as const;
export type SinceTheme = (typeof SINCE_THEMES)[number];

/** One plan or figure of the document beside what was said of it later. */
export interface SinceEntry {
  readonly id: string;
  readonly theme: SinceTheme;
  /** Ids of the statements of the document. */
  readonly facts: readonly string[];
  /** Ids of the later figures and reports, earliest first; none where none was found. */
  readonly later: readonly string[];
  readonly outcome: Outcome;
}

type Told = Pick<SinceEntry, 'id' | 'facts'> & Partial<Pick<SinceEntry, 'outcome' | 'later'>>;

/** Entries of a theme; nothing was found later unless an entry says what. */
const of = (theme: SinceTheme, told: readonly Told[]): readonly SinceEntry[] =>
  told.map((entry) => ({ theme, later: [], outcome: 'not-found', ...entry }));

/** Ids of points of one series. */
const points = (series: string, ...ids: readonly string[]) => ids.map((id) => `series:${series}.${id}`);

const FUND = of('fund', [
  {
    id: 'approved-money',
    facts: ['itf-approved-amount'],
    later: points('itf-funds', '2024-01', '2025-12'),
    outcome: 'same-rule',
  },
  {
    id: 'approved-projects',
    facts: ['itf-approved-projects'],
    later: points('itf-projects', '2025-12'),
    outcome: 'other-rule',
  },
  {
    id: 'rd-projects',
    facts: [
      'itf-rd-projects',
      'itf-rd-share-information-technology',
      'itf-rd-share-electrical-and-electronics',
      'itf-rd-share-manufacturing-technology',
      'itf-rd-share-biotechnology',
    ],
  },
  { id: 'schemes', facts: ['itf-schemes'] },
  { id: 'rd-centres', facts: ['rd-centres-projects', 'rd-centres-project-cost'] },
  { id: 'life-health', facts: ['budget-2022-23-life-health-reserve'] },
  { id: 'laboratories', facts: ['skl-cnerc-funding-cap', 'skl-cnerc-funding-cap-multiplier'] },
]);

const TALENT = of('talent', [
  {
    id: 'allowances',
    facts: [
      'rth-allowance-change-effective',
      'rth-allowance-increase',
      'rth-allowance-bachelor',
      'rth-allowance-master',
      'rth-allowance-doctoral',
      'rth-living-allowance-doctoral',
      'rth-living-allowance-max-duration',
    ],
    later: points('rth-allowance', '2024-09-bachelor', '2024-09-master', '2024-09-doctoral'),
    outcome: 'as-planned',
  },
  {
    id: 'posts',
    facts: ['rth-posts-funded'],
    later: points('itf-programme-projects', '2025-12-rth'),
    outcome: 'other-rule',
  },
  {
    id: 'training-grants',
    facts: ['rttp-applications-approved'],
    later: points('nittp-grants', '2025-12'),
    outcome: 'same-rule',
  },
  { id: 'training-money', facts: ['rttp-grant-total'], later: points('nittp-funds', '2025-12'), outcome: 'same-rule' },
  { id: 'trainees', facts: ['rttp-trainees'] },
  { id: 'interns', facts: ['stem-internship-interns'] },
]);

const MILESTONES = 'facility-milestones';

const BUILDINGS = of('buildings', [
  {
    id: 'hsitp',
    facts: ['hsitp-first-batch-buildings', 'hsitp-first-batch-completion'],
    later: points(MILESTONES, 'hsitp-topping-out', 'hsitp-completed', 'hsitp-opened', 'hsitp-in-use', 'hsitp-next'),
    outcome: 'late',
  },
  {
    id: 'microelectronics',
    facts: ['microelectronics-centre-completion', 'microelectronics-centre-operation'],
    later: points(MILESTONES, 'microelectronics-centre-expected', 'microelectronics-centre-opening'),
    outcome: 'still-to-come',
  },
  {
    id: 'cyberport-5',
    facts: ['cyberport-5-works-started', 'cyberport-5-completion'],
    later: points(
      MILESTONES,
      'cyberport-5-works',
      'cyberport-5-superstructure',
      'cyberport-5-topping-out',
      'cyberport-5-completion',
    ),
    outcome: 'still-to-come',
  },
  {
    id: 'second-amc',
    facts: ['advanced-manufacturing-centre-2-study'],
    later: points(MILESTONES, 'advanced-manufacturing-centre-2-study'),
    outcome: 'under-study',
  },
  {
    id: 'amc',
    facts: ['advanced-manufacturing-centre-completed'],
    later: points(MILESTONES, 'advanced-manufacturing-centre-completed', 'advanced-manufacturing-centre-opened'),
    outcome: 'built',
  },
  {
    id: 'mars',
    facts: ['mars-centre-completed'],
    later: points(MILESTONES, 'mars-centre-in-use', 'mars-centre-announced'),
    outcome: 'built',
  },
  {
    id: 'data-hub',
    facts: ['data-technology-hub-completed'],
    later: points(MILESTONES, 'data-technology-hub-opened'),
    outcome: 'built',
  },
  {
    id: 'science-park-first',
    facts: ['science-park-expansion-stage-1'],
    later: points(MILESTONES, 'science-park-stage-1'),
    outcome: 'built',
  },
  { id: 'science-park-next', facts: ['science-park-expansion-stage-2-batch-1'] },
  { id: 'shenzhen-branch', facts: ['science-park-shenzhen-branch-opening'] },
  { id: 'san-tin', facts: ['san-tin-technopole-planned'] },
]);

const MAINLAND = of('mainland', [
  {
    id: 'guangdong-projects',
    facts: ['tcfs-projects'],
    later: points('tcfs-projects', '2024-01', '2025-12'),
    outcome: 'same-rule',
  },
  {
    id: 'guangdong-money',
    facts: ['tcfs-funding'],
    later: points('tcfs-funds', '2024-01', '2025-12'),
    outcome: 'same-rule',
  },
]);

const CITY = of('city', [
  { id: 'lampposts', facts: ['smart-lampposts-total', 'smart-lampposts-remaining', 'smart-lampposts-completion'] },
  { id: 'iam-smart', facts: ['iam-smart-services'] },
  { id: 'cloud', facts: ['gov-cloud-services', 'big-data-projects'] },
  { id: 'wifi', facts: ['wifi-hk-hotspots'] },
  { id: 'open-data', facts: ['data-gov-hk-datasets'] },
]);

/** Every plan of the document, every figure with a cut-off, and every figure for which a later one was found. */
export const SINCE: readonly SinceEntry[] = [...FUND, ...TALENT, ...BUILDINGS, ...MAINLAND, ...CITY];
