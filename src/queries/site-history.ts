import type { EventDate } from '#src/facts/dates.ts';
import type { Edition, Fact } from '#src/facts/edition.ts';
import { yearOf } from '#src/i18n/calendar.ts';
import { orderBy } from './select.ts';
import { groupOf } from './site-groups.ts';

/** How a site stands, as far as the document says; `not-said` is an answer of its own. */
export const SITE_STATES = ['standing', 'under-way', 'planned', 'under-study', 'not-said'] as const;
export type SiteState = (typeof SITE_STATES)[number];

/** What came or was to come about: `operation` is its start, `formed` the joining of areas, `studied` not yet a plan. */
export type Step = 'founded' | 'works-started' | 'completed' | 'opened' | 'operation' | 'formed' | 'studied';

/** The steps after which a site stands. */
const MADE: readonly Step[] = ['founded', 'completed', 'opened', 'operation'];

/** Which events are steps of a site. The founding of a company or a change of policy is none. */
const STEPS: Readonly<Record<string, Step>> = {
  'innocell-opened': 'opened',
  'data-technology-hub-completed': 'completed',
  'mars-centre-completed': 'completed',
  'advanced-manufacturing-centre-completed': 'completed',
  'microelectronics-centre-completion': 'completed',
  'microelectronics-centre-operation': 'operation',
  'advanced-manufacturing-centre-2-study': 'studied',
  'science-park-expansion-stage-1': 'completed',
  'science-park-expansion-stage-2-batch-1': 'works-started',
  'esports-venue-opened': 'opened',
  'cyberport-5-works-started': 'works-started',
  'cyberport-5-completion': 'completed',
  // All five at once, so each of them.
  'rd-centres-established': 'founded',
  'hsitp-first-batch-completion': 'completed',
  'san-tin-technopole-planned': 'formed',
  'gba-innoacademy-set-up': 'founded',
  'smart-lab-established': 'founded',
  'science-park-shenzhen-branch-opening': 'opened',
  // The last lampposts of the pilot, in its four areas together.
  'smart-lampposts-completion': 'completed',
};

/** What the document says of how something stood when it names no step of it. */
const TOLD: Readonly<Record<string, SiteState>> = {
  // The building is being put up; the pilot goes on, with lampposts installed and lampposts to come.
  'government-data-centre': 'under-way',
  'smart-lampposts': 'under-way',
  // Named as places to be joined or set up, without a word on whether they are there yet.
  'shenzhen-it-zone': 'not-said',
  'sz-hk-cooperation-zone': 'not-said',
  'innolife-healthtech-hub': 'not-said',
};

export interface SiteStage {
  /** The id of the fact that tells it. */
  readonly fact: string;
  readonly step: Step;
  /** The interval that the document gives, or null where it gives no date. */
  readonly date: Exclude<EventDate, { readonly kind: 'every-year' }> | null;
  /** Still to come, or only to be studied, when the document was written. */
  readonly planned: boolean;
}

export interface SiteHistory {
  /** The facts about it and about nothing else. */
  readonly facts: readonly Fact[];
  /** Its steps, earliest first, those without a date last. */
  readonly stages: readonly SiteStage[];
  readonly stateWhenWritten: SiteState;
  /** The calendar year from which that state is known; null where no state is. */
  readonly since: number | null;
}

function stagesOf(edition: Edition, entity: string): readonly SiteStage[] {
  const group = groupOf(entity);
  const stages = edition.facts
    .filter((fact) => fact.entity === entity || fact.entity === group)
    .flatMap(({ id: fact, event, status }) => {
      const step = STEPS[fact];
      if (step === undefined || event?.kind === 'every-year') return [];
      return [{ fact, step, date: event, planned: status === 'planned' || status === 'announced' }];
    });
  return orderBy(stages, [({ date }) => date?.from ?? null]);
}

/** How it stood in the words of the document, where no dated step says that it stands. */
function stateFromSteps(entity: string, stages: readonly SiteStage[]): SiteState {
  const told = TOLD[entity] ?? TOLD[groupOf(entity) ?? ''];
  if (told) return told;
  if (stages.some(({ step, planned }) => step === 'works-started' && !planned)) return 'under-way';
  const plans = stages.filter(({ planned }) => planned);
  if (plans.length === 0) return 'standing';
  return plans.every(({ step }) => step === 'studied') ? 'under-study' : 'planned';
}

/**
 * What the document tells of something that stands or will stand somewhere. It stands from the year in which its
 * interval begins; where it stood without a date, or was planned or under way, that is known from the year in which
 * the writing begins, and nothing is said of the years before.
 */
export function historyOf(edition: Edition, entity: string): SiteHistory {
  const facts = edition.facts.filter((fact) => fact.entity === entity);
  const stages = stagesOf(edition, entity);
  const made = stages.find(({ step, planned, date }) => MADE.includes(step) && !planned && date !== null);
  if (made?.date) return { facts, stages, stateWhenWritten: 'standing', since: yearOf(made.date.from) };
  const stateWhenWritten = stateFromSteps(entity, stages);
  const since = stateWhenWritten === 'not-said' ? null : yearOf(edition.written.from);
  return { facts, stages, stateWhenWritten, since };
}

/**
 * How it stood in a calendar year. What was planned when the document was written stays planned after its date: the
 * document cannot know that it came about.
 */
export const stateIn = ({ stateWhenWritten, since }: SiteHistory, year: number): SiteState =>
  since !== null && year >= since ? stateWhenWritten : 'not-said';
