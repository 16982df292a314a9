import { sayCents } from '#src/i18n/cents.ts';
import { digits } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import table from '../table.module.css';
import { groupLabelInFull } from './group-labels.ts';
import type { Answered } from './use-answer.ts';
import { BY_WORDS, MEASURE_WORDS, SAID, WORDS } from './words.ts';
import css from './projects.module.css';

interface GroupsProps {
  readonly answered: Answered;
  readonly locale: Locale;
  /** There is no drawing beside it. */
  readonly isOpen: boolean;
}

/** All measures of each group; at most so many groups as a table has room for without windows. */
export function GroupsTable({ answered, locale, isOpen }: GroupsProps) {
  const { question, answer } = answered;
  const { groups, groupCount } = answer;
  return (
    <details className={css['groups']} open={isOpen ? true : undefined}>
      <summary>{WORDS.asTable[locale]}</summary>
      {groupCount > groups.length && (
        <p data-digits="count">{SAID[locale].groups(digits(groups.length), digits(groupCount))}</p>
      )}
      <div className={css['scroll']} tabIndex={0} role="region" aria-label={WORDS.asTable[locale]}>
        <table className={table['table']}>
          <thead>
            <tr>
              <th scope="col">{BY_WORDS[question.by][locale]}</th>
              <th scope="col" className={css['number']}>
                {MEASURE_WORDS.projects[locale]}
              </th>
              <th scope="col" className={css['number']}>
                {MEASURE_WORDS.approved[locale]}
              </th>
              <th scope="col" className={css['number']}>
                {MEASURE_WORDS.revised[locale]}
              </th>
            </tr>
          </thead>
          <tbody data-digits="count">
            {groups.map((group) => (
              <tr key={group.key} data-group={group.key}>
                <th scope="row">{groupLabelInFull(group.key, locale)}</th>
                <td className={css['number']}>{digits(group.projects)}</td>
                <td className={css['number']}>{sayCents(group.approved, locale)}</td>
                <td className={css['number']}>{sayCents(group.revised, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
