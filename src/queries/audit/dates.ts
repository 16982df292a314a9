import { sayAsOf, sayEventDate } from '#src/facts/date-words.ts';
import type { EditionData, Fact } from '#src/facts/edition.ts';
import { STATUS_WORDS } from '#src/facts/vocabulary-words.ts';
import { sayDay } from '#src/i18n/calendar.ts';
import type { Locale } from '#src/i18n/locales.ts';
import {
  alike,
  check,
  figureOf,
  joined,
  labelOf,
  say,
  stateIf,
  tally,
  type AuditRow,
  type Check,
  type Subject,
  type Working,
} from './check.ts';
import { eventChecks } from './events.ts';
import type { Profile } from './profile.ts';

type AsOfGroup = Profile['asOf'][number];

const cutOffOf = ({ asOf }: Fact) => (asOf !== null && asOf !== 'not-stated' ? `${asOf.kind} ${asOf.month}` : null);

/** The figures of one cut-off, and whether they are those that the document dates so. */
function asOfRow(subject: Subject, group: AsOfGroup): AuditRow {
  const { kind, month, facts } = group;
  const found = subject.data.facts.filter((fact) => cutOffOf(fact) === `${kind} ${month}`).map(({ id }) => id);
  const odd = [...found.filter((id) => !facts.includes(id)), ...facts.filter((id) => !found.includes(id))];
  const figures = joined(
    found.map((id) => [figureOf(subject, id)]),
    ' · ',
  );
  const working = (locale: Locale): Working => {
    const told = say`${sayAsOf({ kind, month }, locale)} (${found.length}): ${figures}`;
    return odd.length === 0 ? told : say`${told} ≠ ${odd.join(', ')}`;
  };
  return {
    key: `${kind} ${month}`,
    state: stateIf(odd.length === 0),
    working: { en: working('en'), tc: working('tc'), sc: working('sc') },
  };
}

function cutOffs(subject: Subject, { asOf }: Profile): Check {
  const known = asOf.map(({ kind, month }) => `${kind} ${month}`);
  const dated = subject.data.facts.filter((fact) => cutOffOf(fact) !== null);
  const strangers = dated.filter((fact) => !known.includes(cutOffOf(fact) ?? ''));
  const open = subject.data.facts.filter((fact) => fact.asOf === 'not-stated').length;
  return check(
    'cut-offs',
    {
      en: 'Each cut-off is the one the document gives, and figures of different cut-offs stay apart',
      tc: '每個截止日期都與文件所載相符，日期不同的數字各自分開',
      sc: '每个截止日期都与文件所载相符，日期不同的数字各自分开',
    },
    [
      ...asOf.map((group) => asOfRow(subject, group)),
      ...strangers.map((fact) => ({
        key: fact.id,
        fact: fact.id,
        state: 'fault' as const,
        working: alike(say`${fact.id}: ${cutOffOf(fact) ?? ''}`),
      })),
      {
        key: 'open',
        state: 'note',
        working: {
          en: say`Figures to which the document gives no date: ${open}`,
          tc: say`文件沒有註明日期的數字：${open}個`,
          sc: say`文件没有注明日期的数字：${open}个`,
        },
      },
    ],
  );
}

/** The last past day, and the first planned one that is dated to the day or month, in the edition itself. */
function turn({ facts }: EditionData): readonly [past: string, ahead: string] {
  const days = (status: Fact['status'], isDated: (kind: string) => boolean) =>
    facts
      .flatMap(({ status: own, event }) =>
        own === status && event && 'to' in event && isDated(event.kind) ? [event.from] : [],
      )
      .sort();
  return [
    days('completed', () => true).at(-1) ?? '',
    days('planned', (kind) => kind === 'day' || kind === 'month').at(0) ?? '',
  ];
}

const dayBefore = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

function writing({ data }: Subject): Check {
  const { from, to } = data.written;
  const [past, ahead] = turn(data);
  const isSound = past === from && ahead !== '' && dayBefore(ahead) === to;
  const told = (locale: Locale): Working => {
    const [first, last, begin, end] = [past || from, ahead || to, from, to].map((day) => sayDay(day, locale));
    return [`${first} · ${last} ${isSound ? '→' : '≠'} ${begin} – ${end}`];
  };
  const working = { en: told('en'), tc: told('tc'), sc: told('sc') };
  return check('writing', WRITING, [{ key: 'written', state: stateIf(isSound, 'note'), working }]);
}

const WRITING = {
  en: 'The time of writing is inferred: from the last past date of the document to the day before its first firmly dated plan',
  tc: '撰文時間屬推斷：由文件最後一個過去日期起，至首項日期明確的計劃的前一日止',
  sc: '撰文时间属推断：从文件最后一个过去日期起，到首项日期明确的计划的前一日止',
} as const;

/** Why a statement cannot have had its status when the document was written; empty where it can. */
function statusFault({ status, event }: Fact, { from, to }: EditionData['written']): string {
  if (!event || event.kind === 'every-year') return '';
  if (status === 'completed' && event.from > to) return `${event.from} > ${to}`;
  const end = event.kind === 'earliest' ? event.from : event.to;
  return status === 'planned' && end < from ? `${end} < ${from}` : '';
}

/** What is ahead, by its number or else by its date. */
function aheadOf(subject: Subject, fact: Fact): AuditRow['working'] {
  const figure = figureOf(subject, fact.id);
  const told = (locale: Locale): Working => [
    ...(typeof figure === 'string' ? [] : [figure]),
    `${typeof figure === 'string' ? '' : ' · '}${STATUS_WORDS[fact.status][locale]}`,
    fact.event ? ` · ${sayEventDate(fact.event, locale)}` : '',
  ];
  return { en: told('en'), tc: told('tc'), sc: told('sc') };
}

function statuses(subject: Subject, { ahead }: Profile): readonly Check[] {
  const { facts, written } = subject.data;
  const isAhead = ({ status }: Fact) => status === 'planned' || status === 'announced';
  const odd = facts.filter((fact) => isAhead(fact) !== ahead.includes(fact.id));
  return [
    tally(
      'status-dates',
      {
        en: 'Nothing completed lies after the time of writing, and nothing planned before it',
        tc: '已完成的事項不遲於撰文時，計劃中的事項不早於撰文時',
        sc: '已完成的事项不晚于撰文时，计划中的事项不早于撰文时',
      },
      facts.filter(({ event }) => event !== null).length,
      facts.flatMap((fact) => {
        const fault = statusFault(fact, written);
        return fault === '' ? [] : [{ key: fact.id, fact: fact.id, working: say`${fact.status}: ${fault}` }];
      }),
    ),
    check(
      'status-ahead',
      {
        en: 'What was still to come is marked so, and nothing else; all of it may be out of date today',
        tc: '當時尚未發生的事項均有標示，此外別無標示；其內容今天可能已過時',
        sc: '当时尚未发生的事项均有标示，此外别无标示；其内容今天可能已过时',
      },
      facts
        .filter((fact) => isAhead(fact) || odd.includes(fact))
        .map((fact) => ({
          key: fact.id,
          fact: fact.id,
          label: labelOf(fact),
          state: stateIf(!odd.includes(fact), 'note'),
          working: aheadOf(subject, fact),
        })),
    ),
  ];
}

export const dateChecks = (subject: Subject, profile: Profile): readonly Check[] => [
  cutOffs(subject, profile),
  writing(subject),
  ...statuses(subject, profile),
  ...eventChecks(subject, profile),
];
