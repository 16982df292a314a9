import type { Edition } from '#src/facts/edition.ts';
import { digits } from '#src/i18n/format.ts';
import type { Locale, Localized } from '#src/i18n/locales.ts';
import { COLON, SEMICOLON, STOP, sayList } from '#src/i18n/punctuation.ts';
import { MEASURES } from '#src/queries/project-list/group.ts';
import type { ListSummary, Question } from '#src/queries/project-list/list-desk.ts';
import { isCounted, projectFiles } from '#src/state/project-files.ts';
import type { PictureWords } from '#src/takeaway/compose-picture.ts';
import type { About, Column } from '#src/takeaway/taken-table.ts';
import { markWords } from '#src/view/mark-words.ts';
import { addressHere } from '../exhibit-link.ts';
import { imprint } from '../picture-words.ts';
import { drawingOf } from '../take/drawing-of.ts';
import type { Takings } from '../take/takings.ts';
import { groupLabel, groupLabelInFull } from './group-labels.ts';
import type { Answered } from './use-answer.ts';
import { DRAWN } from './use-question.ts';
import { BY_WORDS, MEASURE_WORDS, RULES, SAID, WORDS } from './words.ts';

interface Shown {
  readonly answered: Answered;
  readonly summary: ListSummary;
  readonly edition: Edition;
  readonly locale: Locale;
  /** The part of the page in which they are drawn, by its id. */
  readonly drawing: string;
}

const IN_DOLLARS: Localized = { en: ' (HK$)', tc: '（港元）', sc: '（港元）' };

/** To what the list was narrowed. */
function narrowed({ where }: Question, locale: Locale): readonly string[] {
  const said = (what: Localized, to: string) => what[locale] + COLON[locale] + to;
  return [
    ...(where.years ?? []).map((year) => said(WORDS.year, String(year))),
    ...(where.programmes ?? []).map((key) => said(WORDS.programme, groupLabel(key, locale))),
    ...(where.text ? [said(WORDS.find, where.text)] : []),
  ];
}

/** How much of the list is counted, and how many of its groups are shown. */
function sayCounted({ answered, summary, locale }: Shown, most: number): string {
  const { question, answer } = answered;
  const { total, groups, groupCount } = answer;
  const files = projectFiles().filter(isCounted).length;
  const words = SAID[locale];
  const shown = Math.min(most, groups.length);
  return [
    total.projects === summary.total.projects
      ? words.total(digits(total.projects), digits(files))
      : words.shown(digits(total.projects), digits(summary.total.projects)),
    ...narrowed(question, locale),
    ...(groupCount > shown ? [words.groups(digits(shown), digits(groupCount))] : []),
  ].join(SEMICOLON[locale]);
}

/** Whose the numbers are: the reader's files by name, and that some were made up. */
function whose(locale: Locale): string {
  const files = projectFiles().filter(isCounted);
  const names = sayList(
    files.map(({ file }) => file.name),
    locale,
  );
  const isMadeUp = files.some((one) => one.isMadeUp);
  return WORDS.badge[locale] + COLON[locale] + names + STOP[locale] + (isMadeUp ? WORDS.madeUp[locale] : '');
}

function aboutOf(shown: Shown): About {
  const { answered, edition, locale } = shown;
  const { by } = answered.question;
  const said = whose(locale);
  const rules = MEASURES.map((measure) => MEASURE_WORDS[measure][locale] + COLON[locale] + RULES[measure][locale]);
  return {
    id: 'project-groups',
    measure: by,
    title: `${WORDS.list[locale]} · ${BY_WORDS[by][locale]}`,
    sub: sayCounted(shown, Infinity),
    asOf: '',
    source: said,
    outside: { said, document: '' },
    caution: rules.join(SEMICOLON[locale]),
    address: addressHere(),
    edition,
  };
}

const columnsOf = ({ answered, locale }: Shown): readonly Column[] => [
  { id: 'label', head: BY_WORDS[answered.question.by][locale] },
  ...MEASURES.map((measure) => ({
    id: measure,
    head: MEASURE_WORDS[measure][locale] + (measure === 'projects' ? '' : IN_DOLLARS[locale]),
  })),
];

function wordsOf(shown: Shown): PictureWords {
  const { answered, locale } = shown;
  const { by, measure } = answered.question;
  return {
    title: `${MEASURE_WORDS[measure][locale]} · ${BY_WORDS[by][locale]}`,
    sub: sayCounted(shown, DRAWN),
    asOf: null,
    legend: [{ mark: 'derived', words: markWords('derived')[locale] }],
    notes: [whose(locale), RULES[measure][locale]],
    imprint: imprint(locale),
    address: addressHere(),
    locale,
  };
}

/** The groups as they are listed, of the reader's own files: no number of them is the document's. */
export function groupTakings(shown: Shown): Takings {
  const { answered, locale, drawing } = shown;
  const { groups } = answered.answer;
  return {
    table: {
      about: aboutOf(shown),
      columns: columnsOf(shown),
      rows: groups.map(({ key, projects, approved, revised }) => [
        groupLabelInFull(key, locale),
        projects,
        approved / 100,
        revised / 100,
      ]),
      details: groups.map(({ key }) => ({ key })),
      locale,
    },
    picture: async () => {
      const { pictureOf } = await import('#src/takeaway/picture.ts');
      return pictureOf(await drawingOf(drawing), wordsOf(shown));
    },
  };
}
