import { Suspense } from 'react';
import { sayCents } from '#src/i18n/cents.ts';
import { digits } from '#src/i18n/format.ts';
import type { ListSummary } from '#src/queries/project-list/list-desk.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { COLON, SEMICOLON } from '#src/i18n/punctuation.ts';
import { listFigure } from '#src/queries/project-list/list-figure.ts';
import { MarksBox } from '#src/ui/MarksBox.tsx';
import { textWidth } from '#src/view/text-width.ts';
import { bars, CLASSES, WIDTHS, type Row, type WidthClass } from '#src/view/view.ts';
import { LIVE } from '../drawings.tsx';
import { useEdition } from '../edition.ts';
import { TableFoot } from '../TableFoot.tsx';
import { useWidthClass } from '../use-width-class.ts';
import { GroupsTable } from './GroupsTable.tsx';
import { fitLabel, groupLabel, groupLabelInFull, groupLabels, groupShort } from './group-labels.ts';
import type { Answered } from './use-answer.ts';
import { DRAWN } from './use-question.ts';
import { BY_WORDS, MEASURE_WORDS, RULES, SAID, WORDS } from './words.ts';
import css from './projects.module.css';

interface ChartProps {
  readonly answered: Answered;
  readonly summary: ListSummary;
  readonly locale: Locale;
  readonly chosen: string | null;
  readonly onChoose: (key: string | null) => void;
  readonly onShow: (key: string) => void;
}

const ID = 'list-groups';

const labelWidth = (text: string) => textWidth(text, 16);

/** The groups as rows of bars; where a programme's name has no room, its short form stands. */
function rowsOf({ question, answer }: Answered, locale: Locale, width: WidthClass): readonly Row[] {
  const { by, measure } = question;
  const named = (key: string) => {
    const label = groupLabel(key, locale);
    return by === 'programme' && labelWidth(label) > WIDTHS[width] ? groupShort(key, locale) : label;
  };
  return answer.groups.slice(0, DRAWN).map((group) => ({
    key: group.key,
    label: fitLabel(named(group.key), WIDTHS[width], labelWidth),
    figure: listFigure(group, measure, groupLabels(group.key), RULES[measure]),
    ink: 'c1',
  }));
}

function Chosen({ answered, locale, chosen, onShow }: Omit<ChartProps, 'onChoose' | 'summary'>) {
  const group = answered.answer.groups.find(({ key }) => key === chosen);
  if (!group) return null;
  const said = [
    MEASURE_WORDS.projects[locale] + COLON[locale] + digits(group.projects),
    ...(['approved', 'revised'] as const).map(
      (one) => MEASURE_WORDS[one][locale] + COLON[locale] + sayCents(group[one], locale),
    ),
  ];
  return (
    <p className={css['chosen']} data-reading="" data-digits="count">
      <b>{groupLabelInFull(group.key, locale)}</b> {said.join(SEMICOLON[locale])}{' '}
      <button type="button" className={css['link']} onClick={() => onShow(group.key)}>
        {WORDS.only[locale]}
      </button>
    </p>
  );
}

interface HeadProps {
  readonly answered: Answered;
  readonly locale: Locale;
}

/** What is drawn, that it is of the reader's own files, and by which rule it was counted or added. */
function ChartHead({ answered: { question, answer }, locale }: HeadProps) {
  return (
    <>
      <h3 id={`${ID}-title`}>
        {MEASURE_WORDS[question.measure][locale]} · {BY_WORDS[question.by][locale]}
      </h3>
      <p className={css['badge']}>{WORDS.badge[locale]}</p>
      <p id={`${ID}-description`} className={css['rule']} data-digits="name">
        {RULES[question.measure][locale]}
      </p>
      {answer.groupCount > DRAWN && (
        <p className={css['rule']} data-digits="count">
          {SAID[locale].groups(digits(DRAWN), digits(answer.groupCount))}
        </p>
      )}
    </>
  );
}

function Bars({ answered, locale, chosen, onChoose, width }: ChartProps & { readonly width: WidthClass }) {
  const rows = rowsOf(answered, locale, width);
  if (rows.length === 0) return <p>{WORDS.none[locale]}</p>;
  return (
    <MarksBox id={ID} live chosen={chosen} onChoose={onChoose} onIntent={() => undefined}>
      <div data-width={width}>
        <Suspense>
          <LIVE.Bars view={bars(rows[0]?.figure.unit ?? 'projects', rows)} locale={locale} width={width} />
        </Suspense>
      </div>
    </MarksBox>
  );
}

interface FootProps extends HeadProps {
  readonly summary: ListSummary;
  readonly isDrawn: boolean;
}

/** What can be taken of the groups, as every exhibit's foot offers it. */
function ChartFoot({ answered, summary, locale, isDrawn }: FootProps) {
  const edition = useEdition();
  const take = async () =>
    (await import('./group-takings.ts')).groupTakings({ answered, summary, edition, locale, drawing: ID });
  return <TableFoot locale={locale} take={take} hasPicture={isDrawn && answered.answer.groups.length > 0} />;
}

/** Bars of the largest groups, drawn as every exhibit's, and all of them as a table; the table alone where there is no room. */
export function GroupsChart(props: ChartProps) {
  const { answered, summary, locale } = props;
  const { ref, width } = useWidthClass(CLASSES.half);
  const isDrawn = width !== 'any' && width !== 'table';
  return (
    <div id={ID} className={css['chart']} ref={ref}>
      <ChartHead answered={answered} locale={locale} />
      {isDrawn && <Bars {...props} width={width} />}
      <div aria-live="polite">
        <Chosen {...props} />
      </div>
      <GroupsTable answered={answered} locale={locale} isOpen={width === 'table'} />
      <ChartFoot answered={answered} summary={summary} locale={locale} isDrawn={isDrawn} />
    </div>
  );
}
