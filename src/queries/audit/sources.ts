import type { Fact } from '#src/facts/edition.ts';
import type { Place } from '#src/facts/figure.ts';
import { numeralsIn } from '#src/facts/numerals.ts';
import {
  alike,
  check,
  figureOf,
  quote,
  say,
  stateIf,
  tally,
  type AuditRow,
  type Check,
  type Subject,
  type Wrong,
} from './check.ts';
import { printedUnits } from './printed.ts';
import type { Profile } from './profile.ts';

const LONGEST = 14;

interface Placed {
  readonly key: string;
  readonly fact?: string;
  readonly place: Place;
}

const placesOf = ({ data }: Subject): readonly Placed[] => [
  ...data.facts.map(({ id, source }) => ({ key: id, fact: id, place: source })),
  ...data.entities.map(({ id, source }) => ({ key: `entity ${id}`, place: source })),
];

const wrongs = (all: readonly Placed[], fault: (place: Place) => string): readonly Wrong[] =>
  all.flatMap(({ place, ...rest }) => (fault(place) === '' ? [] : [{ ...rest, working: say`${fault(place)}` }]));

function lengthFault({ locator }: Place): string {
  const length = Array.from(locator).length;
  return length > 0 && length <= LONGEST ? '' : `${locator}: ${length} > ${LONGEST}`;
}

const isElsewhere = (a: Place, b: Place) => a.section !== b.section || a.sentence !== b.sentence;

/** Another sentence whose own words hold this locator, which then cannot occur only once. */
function twinOf(place: Place, all: readonly Placed[]): string {
  const twin = all.find((other) => isElsewhere(place, other.place) && other.place.locator.includes(place.locator));
  return twin ? `${place.locator} ⊂ ${twin.place.locator}` : '';
}

function sentenceFault({ section, sentence }: Place, { data }: Subject): string {
  const found = data.sections.find(({ id }) => id === section);
  if (!found) return `? ${section}`;
  return sentence >= 1 && sentence <= found.sentences ? '' : `${sentence} > ${found.sentences}`;
}

function numbers(subject: Subject): Check {
  const stated = subject.data.facts.filter(({ value, stated: isStated }) => value !== null && isStated);
  const rows = stated.map((fact): AuditRow => {
    const { locator } = fact.source;
    const said = numeralsIn(locator);
    const isSound = fact.value !== null && said.includes(fact.value);
    const found = said.join(', ') || '–';
    return {
      key: fact.id,
      fact: fact.id,
      state: stateIf(isSound),
      working: alike(
        isSound
          ? say`${quote(locator)} → ${figureOf(subject, fact.id)}`
          : say`${quote(locator)}: ${found} ≠ ${fact.value ?? '–'}`,
      ),
    };
  });
  return check(
    'locator-numbers',
    {
      en: 'The words that find a figure say its number, read anew in digits or Chinese numerals',
      tc: '重新讀取檢索字句中的阿拉伯或中文數字，與數值相符',
      sc: '重新读取检索字句中的阿拉伯或中文数字，与数值相符',
    },
    rows,
  );
}

const unitFault = ({ source, unit }: Fact): string => {
  const units = printedUnits(source.locator);
  return units && unit && !units.includes(unit) ? `${source.locator}: ${unit} ≠ ${units.join(' / ')}` : '';
};

function printedUnitsFit({ data }: Subject): Check {
  const read = data.facts.filter(({ source, unit }) => unit && printedUnits(source.locator));
  return tally(
    'locator-units',
    {
      en: 'Where those words name a unit, the figure has it: hectares, attendances, posts, dollars',
      tc: '檢索字句提及單位時（公頃、人次、職位、元等），與數字的單位相符',
      sc: '检索字句提及单位时（公顷、人次、岗位、元等），与数字的单位相符',
    },
    read.length,
    read.flatMap((fact) =>
      unitFault(fact) === '' ? [] : [{ key: fact.id, fact: fact.id, working: say`${unitFault(fact)}` }],
    ),
  );
}

/** Sections stand in the order of the document, and statements in the order of sections. */
function order({ data }: Subject, { sections }: Profile): Check {
  const rank = (id: string) => data.sections.findIndex((section) => section.id === id);
  const moved = data.sections.flatMap(({ id }, at) =>
    sections[at] === id ? [] : [{ key: id, working: say`${id} ≠ ${sections[at] ?? '–'}` }],
  );
  const back = data.facts.filter(({ source }, at) => {
    const before = data.facts[at - 1];
    return before !== undefined && rank(source.section) < rank(before.source.section);
  });
  return tally(
    'section-order',
    {
      en: 'Sections and statements stand in the order of the document',
      tc: '各節及各項陳述按文件的次序排列',
      sc: '各节及各项陈述按文件的次序排列',
    },
    sections.length,
    [
      ...moved,
      ...(data.sections.length === sections.length
        ? []
        : [{ key: 'sections', working: say`${data.sections.length} ≠ ${sections.length}` }]),
      ...back.map(({ id, source }) => ({ key: id, fact: id, working: say`${source.section}` })),
    ],
  );
}

/** What can be known of the places without the document; with a copy of it, see `examineCopy`. */
export function sourceChecks(subject: Subject, profile: Profile): readonly Check[] {
  const all = placesOf(subject);
  return [
    numbers(subject),
    printedUnitsFit(subject),
    tally(
      'locator-lengths',
      {
        en: `No locator is long enough to be a quotation: ${LONGEST} characters at most`,
        tc: `檢索字句不超過${LONGEST}個字元，不致成為引文`,
        sc: `检索字句不超过${LONGEST}个字符，不致成为引文`,
      },
      all.length,
      wrongs(all, lengthFault),
    ),
    tally(
      'locator-unique',
      {
        en: 'No locator stands inside that of another sentence, where it would be found twice',
        tc: '沒有檢索字句包含在另一句的檢索字句之內，以免找到兩處',
        sc: '没有检索字句包含在另一句的检索字句之内，以免找到两处',
      },
      all.length,
      wrongs(all, (place) => twinOf(place, all)),
    ),
    tally(
      'sentence-numbers',
      {
        en: 'Each sentence number lies within its section',
        tc: '每個句子編號都在所屬一節的範圍之內',
        sc: '每个句子编号都在所属一节的范围之内',
      },
      all.length,
      wrongs(all, (place) => sentenceFault(place, subject)),
    ),
    order(subject, profile),
  ];
}
