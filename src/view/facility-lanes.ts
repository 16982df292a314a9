import type { Edition } from '#src/facts/edition.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { COLON } from '#src/i18n/punctuation.ts';
import { stepsOfSite, type facilitySteps } from '#src/queries/facility-steps.ts';
import type { DatedEvent } from '#src/queries/timeline.ts';
import { stepRow } from './fact-steps.ts';
import type { StepLane, StepRow } from './steps.ts';

/** Names of lanes that are shorter than the name of the site. */
const SHORT: Readonly<Record<string, Localized>> = {
  'esports-venue': { en: 'Cyberport e-sports venue', tc: '數碼港電競場地', sc: '数码港电竞场地' },
  'science-park-shenzhen-branch': { en: 'Science Park Shenzhen Branch', tc: '科學園深圳分園', sc: '科学园深圳分园' },
  hsitp: { en: 'HSITP in the Loop', tc: '河套港深創科園', sc: '河套港深创科园' },
};

/** Where the buildings of the first batch stand. */
const BATCH_SITE = 'hsitp';

const COMPLETED: Localized = { en: 'completed', tc: '落成', sc: '落成' };

/** What happens, in a word beside its date. */
const WORDS: Readonly<Record<string, Localized>> = {
  'esports-venue-opened': { en: 'came into use', tc: '啟用', sc: '启用' },
  'innocell-opened': { en: 'opened', tc: '開幕', sc: '开幕' },
  'data-technology-hub-completed': COMPLETED,
  'mars-centre-completed': COMPLETED,
  'advanced-manufacturing-centre-completed': COMPLETED,
  'microelectronics-centre-completion': { en: 'completion', tc: '落成', sc: '落成' },
  'microelectronics-centre-operation': { en: 'operation', tc: '啟用', sc: '启用' },
  'science-park-shenzhen-branch-opening': { en: 'in use', tc: '啟用', sc: '启用' },
  'hsitp-first-batch-completion': { en: 'first batch', tc: '首批樓宇', sc: '首批楼宇' },
  'cyberport-5-completion': { en: 'completion', tc: '完成', sc: '完成' },
};

const toStep = (fact: DatedEvent, locale: Locale): StepRow =>
  stepRow(fact, (WORDS[fact.id] ?? fact.label)[locale], locale);

/** The dated steps of one site as rows, earliest first. */
export const siteSteps = (edition: Edition, site: string, locale: Locale): readonly StepRow[] =>
  stepsOfSite(edition, site).map((fact) => toStep(fact, locale));

type Steps = ReturnType<typeof facilitySteps>;

/** The name of a site in its lane. */
export const siteName = (edition: Edition, site: string, locale: Locale): string =>
  (SHORT[site] ?? edition.entity(site).name)[locale];

/** How many buildings a site has stands in its lane; its name there is that of its own steps. */
function countOf(
  { firstBatch }: Pick<Steps, 'firstBatch'>,
  subject: Localized,
  locale: Locale,
): NonNullable<StepLane['count']> {
  return {
    key: firstBatch.id,
    label: subject[locale] + COLON[locale] + firstBatch.label[locale],
    figure: firstBatch,
    ink: 'c1',
  };
}

/** The count of buildings in the lane of a site, where the document has one. */
export function countInLane(edition: Edition, site: string, locale: Locale): StepLane['count'] | null {
  if (site !== BATCH_SITE) return null;
  const firstBatch = edition.figure('hsitp-first-batch-buildings', 'buildings');
  return countOf({ firstBatch }, edition.entity(site).name, locale);
}

/** A lane for each site, in the order of their first steps. */
export const facilityLanes = (answer: Steps, locale: Locale): readonly StepLane[] =>
  answer.sites.map(({ site, steps }) => {
    const [{ subject }] = steps;
    return {
      key: site,
      name: (SHORT[site] ?? subject)[locale],
      steps: steps.map((fact) => toStep(fact, locale)),
      ...(site === BATCH_SITE && { count: countOf(answer, subject, locale) }),
    };
  });
