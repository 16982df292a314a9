import { useState } from 'react';
import { digits } from '#src/i18n/format.ts';
import { sayCents } from '#src/i18n/cents.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { ListSummary } from '#src/queries/project-list/list-desk.ts';
import { isCounted, useProjectFiles } from '#src/state/project-files.ts';
import { GroupsChart } from './GroupsChart.tsx';
import { ListFilters } from './ListFilters.tsx';
import { RowsPart } from './RowsPart.tsx';
import { useAnswer, type Answered } from './use-answer.ts';
import { useQuestion, type Asked } from './use-question.ts';
import { MEASURE_WORDS, RULES, SAID, WORDS } from './words.ts';
import css from './projects.module.css';

interface PartProps {
  readonly summary: ListSummary;
  readonly locale: Locale;
}

/** How many projects there are in what is asked for, and how much money, to the cent. */
function Totals({ answered, summary, locale }: PartProps & { readonly answered: Answered }) {
  const files = useProjectFiles((state) => state.files.filter(isCounted).length);
  const { total } = answered.answer;
  return (
    <dl className={css['totals']} data-digits="count">
      <div>
        <dt>{MEASURE_WORDS.projects[locale]}</dt>
        <dd data-total="projects">{digits(total.projects)}</dd>
        <dd>
          {total.projects === summary.total.projects
            ? SAID[locale].total(digits(total.projects), digits(files))
            : SAID[locale].shown(digits(total.projects), digits(summary.total.projects))}
        </dd>
      </div>
      {(['approved', 'revised'] as const).map((measure) => (
        <div key={measure}>
          <dt>{MEASURE_WORDS[measure][locale]}</dt>
          <dd data-total={measure}>{sayCents(total[measure], locale)}</dd>
          <dd data-digits="name">{RULES[measure][locale]}</dd>
        </div>
      ))}
    </dl>
  );
}

interface DrawnProps extends PartProps {
  readonly answered: Answered;
  readonly change: (part: Partial<Asked>) => void;
}

function Drawn({ answered, summary, locale, change }: DrawnProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const handleShow = (key: string) => change(keyFilter(answered, key));
  return <GroupsChart {...{ answered, summary, locale, chosen }} onChoose={setChosen} onShow={handleShow} />;
}

/** What is asked for when one group is wanted alone. */
function keyFilter({ question }: Answered, key: string): Partial<Asked> {
  if (question.by === 'year') return { year: key };
  return question.by === 'programme' ? { programme: key } : { text: key };
}

/** The list as a whole: narrowed, counted, added up, drawn, and row by row. */
export function ListPart({ summary, locale }: PartProps) {
  const { asked, question, change } = useQuestion();
  const answered = useAnswer(question, summary);
  return (
    <>
      <section aria-labelledby="list">
        <h2 id="list">{WORDS.list[locale]}</h2>
        <ListFilters asked={asked} summary={summary} locale={locale} change={change} />
        {answered && <Totals answered={answered} summary={summary} locale={locale} />}
        {answered && <Drawn answered={answered} summary={summary} locale={locale} change={change} />}
      </section>
      {answered && <RowsPart answered={answered} asked={asked} locale={locale} change={change} />}
    </>
  );
}
