import type { Route } from '#src/state/routes.ts';

/** One topic of the document: the exhibits that show it, and the tests, by name, that hold its trap. */
export interface CoverageRow {
  /** The number of the topic in the plan of the product. */
  readonly row: number;
  readonly topic: string;
  readonly on: readonly Route[];
  readonly exhibits: readonly string[];
  readonly traps: readonly string[];
}

const topic = (id: Extract<Route, { page: 'topic' }>['topic']): Route => ({ page: 'topic', topic: id });

/** Every topic of the document. */
export const ROWS: readonly CoverageRow[] = [
  {
    row: 67,
    topic: 'Bureau, Commission, Chief Information Officer, Digital Economy Development Committee',
    on: [topic('ecosystem')],
    exhibits: ['policy-bodies'],
    traps: ['the renaming of the bureau is an event, not a new body'],
  },
  {
    row: 68,
    topic: 'Blueprint, strategies and missions',
    on: [topic('ecosystem')],
    exhibits: ['policy-directions'],
    traps: ['counts 4, 5 and 5 come from lists'],
  },
  {
    row: 69,
    topic: 'Capital of the Fund',
    on: [{ page: 'funding' }],
    exhibits: ['itf-capital'],
    traps: ['is three amounts in two panels, no yearly series'],
  },
  {
    row: 70,
    topic: 'Approvals of the Fund',
    on: [{ page: 'funding' }],
    exhibits: ['itf-approvals'],
    traps: ['are two printed numbers with one date, and a mean that is flagged as derived'],
  },
  {
    row: 71,
    topic: 'R&D among the approved projects',
    on: [{ page: 'funding' }],
    exhibits: ['projects-approved'],
    traps: ['closes: the two blocks are the whole'],
  },
  {
    row: 72,
    topic: 'R&D projects by domain',
    on: [{ page: 'funding' }],
    exhibits: ['rd-projects-by-domain'],
    traps: ['24 the shares are of the number of R&D projects, with its date, and not of money'],
  },
  {
    row: 73,
    topic: 'The 17 schemes',
    on: [{ page: 'funding' }],
    exhibits: ['itf-schemes'],
    traps: ['names no scheme that the document does not tie to the Fund'],
  },
  {
    row: 74,
    topic: 'Parks corporation and Science Park',
    on: [{ page: 'places' }],
    exhibits: ['site-areas', 'facility-steps'],
    traps: ['has the next stage marked as planned, with neither date nor size'],
  },
  {
    row: 75,
    topic: 'Allocation to the parks corporation',
    on: [{ page: 'funding' }],
    exhibits: ['hkstp-allocation'],
    traps: ['closes within its hedges'],
  },
  {
    row: 76,
    topic: 'Three InnoParks',
    on: [{ page: 'places' }],
    exhibits: ['site-areas'],
    traps: ['41 only Science Park and the three InnoParks together have an area'],
  },
  {
    row: 77,
    topic: 'New buildings and InnoCell',
    on: [{ page: 'places' }],
    exhibits: ['facility-steps'],
    traps: ['steps without a date stand apart, those done before those to come'],
  },
  {
    row: 78,
    topic: 'InnoHK',
    on: [topic('ecosystem')],
    exhibits: ['innohk-anatomy'],
    traps: ['the 28 laboratories are never split by cluster'],
  },
  {
    row: 79,
    topic: 'Cyberport',
    on: [{ page: 'places' }, { page: 'funding' }],
    exhibits: ['facility-steps', 'dated-commitments'],
    traps: ['earliest is never drawn as a date'],
  },
  {
    row: 80,
    topic: 'Productivity Council',
    on: [topic('ecosystem')],
    exhibits: ['hkpc-competences'],
    traps: ['the Council has a counted list and no figure of its own'],
  },
  {
    row: 81,
    topic: 'Five R&D centres',
    on: [topic('ecosystem')],
    exhibits: ['rd-centres'],
    traps: ['the R&D centres have no bars of their own', '25 the cost of the R&D centres’ projects is no grant'],
  },
  {
    row: 82,
    topic: 'Research Talent Hub',
    on: [{ page: 'talent' }],
    exhibits: ['rth-allowances', 'rth-ceiling'],
    traps: ['the rate before the rise is not computed', 'the living allowance is never part of the allowance'],
  },
  {
    row: 83,
    topic: 'Interns and the scholars’ scheme',
    on: [{ page: 'talent' }],
    exhibits: ['talent-reach', 'talent-starts'],
    traps: ['posts, interns, attendances and applications never share an axis'],
  },
  {
    row: 84,
    topic: 'Training programme',
    on: [{ page: 'talent' }],
    exhibits: ['talent-reach', 'training-match'],
    traps: ['the 2:1 match assigns no share to a side in %s'],
  },
  {
    row: 85,
    topic: 'Admission scheme',
    on: [{ page: 'talent' }],
    exhibits: ['techtas-areas'],
    traps: ['which technology areas are new is not said in %s'],
  },
  {
    row: 86,
    topic: 'School programmes',
    on: [{ page: 'talent' }],
    exhibits: ['talent-reach'],
    traps: ['about 700 schools applied is never divided into the money'],
  },
  {
    row: 87,
    topic: 'National plan and programmes',
    on: [topic('mainland')],
    exhibits: ['national-programmes'],
    traps: ['no width is invented between plans and programmes', '2030 is never plotted'],
  },
  {
    row: 88,
    topic: 'Life and health',
    on: [topic('mainland')],
    exhibits: ['life-and-health'],
    traps: ['the two sixteens are different sets', 'the former ceiling is derived, and only if doubled is twofold'],
  },
  {
    row: 89,
    topic: 'Guangdong-Hong Kong scheme',
    on: [topic('mainland')],
    exhibits: ['guangdong-projects'],
    traps: [
      "Guangdong-Hong Kong projects are never added to the Fund's",
      'six universities are universities, not institutes',
      'nearly 20 years gives no start year',
    ],
  },
  {
    row: 90,
    topic: 'The Loop, its park and San Tin',
    on: [topic('mainland')],
    exhibits: ['the-loop'],
    traps: ['the Loop has no area here'],
  },
  {
    row: 91,
    topic: 'Provinces, exchanges, Maker in China, signatures, data flow',
    on: [topic('mainland')],
    exhibits: ['mainland-agreements'],
    traps: ['row 91: memoranda are counted from a list, and no province weighs more than another'],
  },
  {
    row: 92,
    topic: 'Culture and awards',
    on: [topic('culture')],
    exhibits: ['culture-events'],
    traps: ['an every-year event differs from a one-off', 'over 740 and over 50 stay open'],
  },
  {
    row: 93,
    topic: 'R&D tax deduction',
    on: [{ page: 'funding' }],
    exhibits: ['rd-tax-deduction'],
    traps: ['row 93: it says that it is no tax advice and no refund, in each language'],
  },
  {
    row: 94,
    topic: 'Smart city blueprints and villages',
    on: [topic('smart-city')],
    exhibits: ['smart-city-areas'],
    traps: ['over 130 initiatives are never split by area', 'over 100 places are places, not villages'],
  },
  {
    row: 95,
    topic: 'iAM Smart, cloud, big data, blockchain',
    on: [topic('smart-city')],
    exhibits: ['smart-city-services'],
    traps: ['hotspots and services never share an axis'],
  },
  {
    row: 96,
    topic: 'Smart lampposts',
    on: [topic('smart-city')],
    exhibits: ['smart-lampposts'],
    traps: [
      'lampposts installed so far are never worked out',
      '300-odd lampposts are part of the about 400',
      'the four lamppost districts are not administrative districts, said in %s',
    ],
  },
  {
    row: 97,
    topic: 'Wi-Fi, data centres, cyber security',
    on: [topic('security'), topic('smart-city')],
    exhibits: ['data-centres', 'cyber-security', 'wifi-hk'],
    traps: ['45 the measures for data centres are at least as many as the list has'],
  },
  {
    row: 98,
    topic: 'E-government, open data, spatial data',
    on: [topic('digital-government')],
    exhibits: ['open-data', 'digital-government-steps'],
    traps: ['1,700 new and 5,000 in all are never stacked', '1,700 counts since 2019 and has no date'],
  },
  {
    row: 99,
    topic: 'IT strategy',
    on: [topic('digital-government')],
    exhibits: ['it-strategy'],
    traps: ['row 99: the IT strategy has status words only, in %s'],
  },
  {
    row: 100,
    topic: 'Digital inclusion',
    on: [topic('inclusion')],
    exhibits: ['digital-inclusion', 'web-accessibility'],
    traps: ['the cut end of the document is shown'],
  },
];
