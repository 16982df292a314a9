import {
  alike,
  check,
  figureOf,
  joined,
  say,
  stateIf,
  tally,
  type AuditRow,
  type Check,
  type Subject,
} from './check.ts';
import type { Profile } from './profile.ts';

const valueOf = ({ data }: Subject, id: string) => data.facts.find((fact) => fact.id === id)?.value ?? NaN;
const unitOf = ({ data }: Subject, id: string) => data.facts.find((fact) => fact.id === id)?.unit ?? null;

/** The printed shares, what they come to, and what is left of the whole. */
function sharesSum(subject: Subject, { shares }: Profile): Check {
  const total = shares.reduce((sum, id) => sum + valueOf(subject, id), 0);
  const rest = subject.derived('not-itemised-share');
  const parts = joined(
    shares.map((id) => [figureOf(subject, id)]),
    ' + ',
  );
  const isSound = total < 100 && rest?.value === 100 - total;
  return check(
    'shares-sum',
    {
      en: 'The printed shares stay below the whole; the rest is not itemised in the document',
      tc: '所載比例合計少於整體，餘下部分文件未列明',
      sc: '所载比例合计少于整体，余下部分文件未列明',
    },
    [
      {
        key: 'shares',
        state: stateIf(isSound, 'note'),
        working: alike(say`${parts} = ${total}% < 100%; 100% − ${total}% = ${rest ?? '?'}`),
      },
    ],
  );
}

function shareBases(subject: Subject, { shares, shareBase }: Profile): Check {
  const base = figureOf(subject, shareBase);
  const rows = subject.data.facts
    .filter((fact) => fact.nature === 'share' || shares.includes(fact.id))
    .map((fact): AuditRow => {
      const isSound = fact.base === shareBase && fact.nature === 'share' && typeof base !== 'string';
      const of = isSound ? base : `${fact.base ?? '?'} ≠ ${shareBase}`;
      return {
        key: fact.id,
        fact: fact.id,
        state: stateIf(isSound),
        working: {
          en: say`${figureOf(subject, fact.id)} of ${of}`,
          tc: say`${of}之中的${figureOf(subject, fact.id)}`,
          sc: say`${of}之中的${figureOf(subject, fact.id)}`,
        },
      };
    });
  return check(
    'share-bases',
    {
      en: 'Each share says what it is a share of',
      tc: '每個比例都說明佔何者的比例',
      sc: '每个比例都说明占何者的比例',
    },
    rows,
  );
}

/** Parts and wholes as the document states them: no other pair, one unit, and no part larger than its whole. */
function partsFit(subject: Subject, { parts }: Profile): Check {
  const found = subject.data.facts.flatMap((fact) => fact.partOf.map((whole) => [fact.id, whole] as const));
  const isKnown = ([part, whole]: readonly [string, string]) =>
    parts.some((one) => one[0] === part && one[1] === whole);
  const isFound = ([part, whole]: readonly [string, string]) =>
    found.some((one) => one[0] === part && one[1] === whole);
  const monthOf = (id: string) => JSON.stringify(subject.data.facts.find((fact) => fact.id === id)?.asOf);
  const rows = [...parts, ...found.filter((pair) => !isKnown(pair))].map(([part, whole]): AuditRow => {
    const isSmaller = valueOf(subject, part) <= valueOf(subject, whole);
    const isSound =
      isSmaller && isKnown([part, whole]) && isFound([part, whole]) && unitOf(subject, part) === unitOf(subject, whole);
    return {
      key: `${part} ${whole}`,
      fact: part,
      state: stateIf(isSound, monthOf(part) === monthOf(whole) ? 'holds' : 'note'),
      working: alike(say`${figureOf(subject, part)} ${isSound ? '≤' : '≠'} ${figureOf(subject, whole)}`),
    };
  });
  return check(
    'parts-fit',
    {
      en: 'Each part lies inside the whole the document states, in its unit; where their dates differ, this is marked',
      tc: '每個部分都在文件所述的整體之內，單位相同；日期不同者另作標示',
      sc: '每个部分都在文件所述的整体之内，单位相同；日期不同者另作标示',
    },
    rows,
  );
}

/** Steps up from a fact until there is nothing above it; a circle never ends, so as many steps as facts are too many. */
function climbs(subject: Subject, id: string): boolean {
  let level = [id];
  for (let step = 0; step <= subject.data.facts.length; step += 1) {
    level = [...new Set(subject.data.facts.filter((fact) => level.includes(fact.id)).flatMap(({ partOf }) => partOf))];
    if (level.length === 0) return true;
  }
  return false;
}

function acyclic(subject: Subject): Check {
  const parts = subject.data.facts.filter(({ partOf }) => partOf.length > 0);
  return tally(
    'parts-acyclic',
    {
      en: 'Nothing is a part of itself, at any remove',
      tc: '沒有任何數字輾轉屬於自己的一部分',
      sc: '没有任何数字辗转属于自己的一部分',
    },
    parts.length,
    parts
      .filter(({ id }) => !climbs(subject, id))
      .map(({ id, partOf }) => ({ key: id, fact: id, working: say`${id} → ${partOf.join(', ')} → …` })),
  );
}

/** The one sum the document splits without a rest; both parts are "about". */
function splitCloses(subject: Subject): Check {
  const [whole, one, two] = ['', '-infrastructure', '-tenant-support'].map((end) => `hkstp-allocation${end}`);
  const total = valueOf(subject, one ?? '') + valueOf(subject, two ?? '');
  const isSound = total === valueOf(subject, whole ?? '');
  const part = (id: string | undefined) => figureOf(subject, id ?? '');
  return check(
    'split-closes',
    {
      en: 'The two parts of the parks corporation’s money come to the whole, within their “about”',
      tc: '科技園公司撥款的兩部分合計等於全數（兩者均為約數）',
      sc: '科技园公司拨款的两部分合计等于全数（两者均为约数）',
    },
    [
      {
        key: 'split',
        state: stateIf(isSound, 'note'),
        working: alike(say`${part(one)} + ${part(two)} ${isSound ? '=' : '≠'} ${part(whole)}`),
      },
    ],
  );
}

/** Sets that are added or drawn together have one unit and one cut-off. */
function oneUnit(subject: Subject, { oneUnit: sets }: Profile): Check {
  const rows = Object.entries(sets).map(([group, unit]): AuditRow => {
    const members = subject.data.facts.filter((fact) => fact.group === group);
    const isSound =
      members.length > 1 &&
      members.every((fact) => fact.unit === unit) &&
      new Set(members.map(({ asOf }) => JSON.stringify(asOf))).size === 1;
    const figures = joined(
      members.map(({ id }) => [figureOf(subject, id)]),
      ' · ',
    );
    const units = [...new Set(members.map((fact) => fact.unit ?? '?'))].join(' ≠ ');
    return {
      key: group,
      state: stateIf(isSound),
      working: alike(isSound ? figures : say`${figures}: ${units}`),
    };
  });
  return check(
    'one-unit',
    {
      en: 'What is added up or stands on one axis has one unit and one date',
      tc: '相加或同軸比較的數字，單位與日期一致',
      sc: '相加或同轴比较的数字，单位与日期一致',
    },
    rows,
  );
}

export const sumChecks = (subject: Subject, profile: Profile): readonly Check[] => [
  sharesSum(subject, profile),
  shareBases(subject, profile),
  partsFit(subject, profile),
  acyclic(subject),
  splitCloses(subject),
  oneUnit(subject, profile),
];
