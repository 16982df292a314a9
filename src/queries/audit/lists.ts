import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { SEMICOLON } from '#src/i18n/punctuation.ts';
import type { Fact } from '#src/facts/edition.ts';
import {
  check,
  figureOf,
  labelOf,
  say,
  stateIf,
  tally,
  type AuditRow,
  type Check,
  type Subject,
  type Working,
} from './check.ts';
import type { Profile } from './profile.ts';

const isList = ({ nature }: Fact) => nature === 'list-count';

function itemsOf(subject: Subject, fact: Fact, locale: Locale): Working {
  const items = fact.items?.[locale] ?? [];
  const sign = items.length === fact.value ? '=' : '≠';
  return say`${figureOf(subject, fact.id)} ${sign} ${items.length}: ${items.join(SEMICOLON[locale])}`;
}

function listRow(subject: Subject, fact: Fact): AuditRow {
  const lengths = LOCALES.map((locale) => fact.items?.[locale].length ?? 0);
  const isSound = lengths.every((length) => length > 0 && length === fact.value);
  const isFirm = fact.stated && fact.precision === 'exact';
  return {
    key: fact.id,
    fact: fact.id,
    label: labelOf(fact),
    state: stateIf(isSound, isFirm ? 'holds' : 'note'),
    working: { en: itemsOf(subject, fact, 'en'), tc: itemsOf(subject, fact, 'tc'), sc: itemsOf(subject, fact, 'sc') },
  };
}

/** How many numbers were counted for want of a printed one. */
function countedLists({ data }: Subject, { counts }: Profile): Check {
  const counted = data.facts.filter(({ stated }) => !stated);
  return check(
    'list-counted',
    {
      en: 'Numbers that are not printed were counted from a printed list, and are as many as noted',
      tc: '文件沒有印出的數字均按所載清單點算，總數與記錄相符',
      sc: '文件没有印出的数字均按所载清单清点，总数与记录相符',
    },
    [
      {
        key: 'counted',
        state: stateIf(counted.length === counts.counted && counted.every((fact) => isList(fact)), 'note'),
        working: {
          en: say`${counted.length} counted, ${counts.counted} noted`,
          tc: say`點算${counted.length}個，記錄${counts.counted}個`,
          sc: say`清点${counted.length}个，记录${counts.counted}个`,
        },
      },
    ],
  );
}

/** Each counted list, item by item. */
export function listChecks(subject: Subject, profile: Profile): readonly Check[] {
  const lists = subject.data.facts.filter((fact) => isList(fact));
  const repeating = lists.filter(({ items }) =>
    LOCALES.some((locale) => new Set(items?.[locale]).size < (items?.[locale].length ?? 0)),
  );
  return [
    check(
      'list-lengths',
      {
        en: 'Each list has as many items as its figure says; counted and open lists are marked',
        tc: '每張清單的項數與數字相符；由本圖集點算或未完的清單另作標示',
        sc: '每张清单的项数与数字相符；由本图集清点或未完的清单另作标示',
      },
      lists.map((fact) => listRow(subject, fact)),
    ),
    tally(
      'list-items',
      { en: 'No list has an item twice', tc: '清單沒有重複的項目', sc: '清单没有重复的项目' },
      lists.length,
      repeating.map(({ id }) => ({ key: id, fact: id, working: say`${id}` })),
    ),
    countedLists(subject, profile),
  ];
}
