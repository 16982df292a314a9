/**
 * Every derived figure once more, written down apart from the code that works it out. Worked from left to right:
 * `a − b × c` is (a − b) × c. A word with # is counted, all others are numbers or statements.
 */
export interface Formula {
  readonly of: string;
  /** Rounded to the nearest multiple of this. */
  readonly step?: string;
  /** What rounding in print leaves open, worked and rounded likewise. */
  readonly range?: readonly [low: string, high: string];
  readonly rangeStep?: string;
}

const SHARES = [
  'itf-rd-share-information-technology',
  'itf-rd-share-electrical-and-electronics',
  'itf-rd-share-manufacturing-technology',
  'itf-rd-share-biotechnology',
];
const REST = `100 − ${SHARES.join(' − ')}`;

const estimate = (share: string): Formula => ({
  of: `${share} × itf-rd-projects ÷ 100`,
  step: '1',
  range: [`${share} − 0.5 × itf-rd-projects ÷ 100`, `${share} + 0.5 × itf-rd-projects ÷ 100`],
});

export const FORMULAS: Readonly<Record<string, Formula>> = {
  'rd-share-of-projects': { of: '100 × itf-rd-projects ÷ itf-approved-projects', step: '0.1' },
  'non-rd-projects': { of: 'itf-approved-projects − itf-rd-projects' },
  'mean-approval-per-project': {
    of: 'itf-approved-amount ÷ itf-approved-projects',
    step: '1000',
    range: [
      'itf-approved-amount − 50000000 ÷ itf-approved-projects',
      'itf-approved-amount + 50000000 ÷ itf-approved-projects',
    ],
    rangeStep: '100',
  },
  'itf-total-injected': { of: 'itf-initial-injection + itf-subsequent-injections' },
  'hkstp-infrastructure-share': { of: '100 × hkstp-allocation-infrastructure ÷ hkstp-allocation', step: '1' },
  'hkstp-tenant-support-share': { of: '100 × hkstp-allocation-tenant-support ÷ hkstp-allocation', step: '1' },
  'tcfs-mean-funding': { of: 'tcfs-funding ÷ tcfs-projects', step: '100000' },
  'rd-centres-mean-project-cost': { of: 'rd-centres-project-cost ÷ rd-centres-projects', step: '100000' },
  'former-skl-cnerc-cap': { of: 'skl-cnerc-funding-cap ÷ skl-cnerc-funding-cap-multiplier' },
  'not-itemised-share': { of: REST, range: [`${REST} − 2`, `${REST} + 2`] },
  'estimated-projects-information-technology': estimate('itf-rd-share-information-technology'),
  'estimated-projects-electrical-and-electronics': estimate('itf-rd-share-electrical-and-electronics'),
  'estimated-projects-manufacturing-technology': estimate('itf-rd-share-manufacturing-technology'),
  'estimated-projects-biotechnology': estimate('itf-rd-share-biotechnology'),
  'estimated-projects-not-itemised': {
    of: `${REST} × itf-rd-projects ÷ 100`,
    step: '1',
    range: [`${REST} − 2 × itf-rd-projects ÷ 100`, `${REST} + 2 × itf-rd-projects ÷ 100`],
  },
  'itf-schemes-named': { of: '#named-schemes' },
  'itf-schemes-not-named': { of: 'itf-schemes − #named-schemes' },
  'innoparks-to-science-park-area': { of: 'innoparks-total-area ÷ science-park-area', step: '0.1' },
  'sites-total-area': { of: 'science-park-area + innoparks-total-area' },
  'life-health-lab-share': { of: '100 × innolife-innohk-labs ÷ innohk-laboratories', step: '1' },
  'researchers-per-innohk-lab': { of: 'innohk-researchers ÷ innohk-laboratories', step: '1' },
  'rttp-grant-per-application': { of: 'rttp-grant-total ÷ rttp-applications-approved', step: '1000' },
  'rttp-grant-per-attendance': { of: 'rttp-grant-total ÷ rttp-trainees', step: '1000' },
  'rttp-attendances-per-application': { of: 'rttp-trainees ÷ rttp-applications-approved', step: '0.1' },
  'rth-doctoral-with-living-allowance': { of: 'rth-allowance-doctoral + rth-living-allowance-doctoral' },
  'rth-living-allowance-maximum': {
    of: 'rth-living-allowance-doctoral × 12 × rth-living-allowance-max-duration',
  },
  'rth-master-to-bachelor': { of: 'rth-allowance-master ÷ rth-allowance-bachelor', step: '0.01' },
  'rth-doctoral-to-bachelor': { of: 'rth-allowance-doctoral ÷ rth-allowance-bachelor', step: '0.01' },
  'dated-events': { of: '#dated-events' },
  'money-amounts': { of: '#money-amounts' },
  'money-kinds': { of: '#money-kinds' },
  'document-figures': { of: '#figures' },
  'document-figures-printed': { of: '#printed-figures' },
  'document-figures-counted': { of: '#counted-figures' },
};

/** Bodies whose age is worked out, by the statement of their founding. */
export const AGES: Readonly<Record<string, string>> = {
  'age-of-itf': 'itf-established',
  'age-of-hkstp': 'hkstp-established',
  'age-of-rd-centres': 'rd-centres-established',
  'age-of-bureau': 'itb-established',
};
