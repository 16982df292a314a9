import { digits } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { ListSummary, WrittenName } from '#src/queries/project-list/list-desk.ts';
import { UNMATCHED } from '#src/queries/project-list/project-list.ts';
import { recognise } from '#src/queries/project-list/programmes.ts';
import table from '../table.module.css';
import { groupLabelInFull } from './group-labels.ts';
import { MEASURE_WORDS, WORDS } from './words.ts';
import css from './projects.module.css';

interface NamesProps {
  readonly label: string;
  readonly names: readonly WrittenName[];
  readonly locale: Locale;
}

const isUnmatched = ({ key }: WrittenName) => key.startsWith(UNMATCHED);

function NamesTable({ label, names, locale }: NamesProps) {
  return (
    <div className={css['scroll']} tabIndex={0} role="region" aria-label={label}>
      <table className={table['table']}>
        <thead>
          <tr>
            <th scope="col">{WORDS.asWritten[locale]}</th>
            <th scope="col">{WORDS.takenFor[locale]}</th>
            <th scope="col" className={css['number']}>
              {MEASURE_WORDS.projects[locale]}
            </th>
          </tr>
        </thead>
        <tbody data-digits="name">
          {names.map((written) => (
            <tr key={written.name}>
              <th scope="row">{written.name}</th>
              <td>
                {isUnmatched(written) ? WORDS.byItself[locale] : groupLabelInFull(written.key, locale)}
                {recognise(written.name)?.by === 'stream' && ` · ${WORDS.stream[locale]}`}
              </td>
              <td className={css['number']}>{digits(written.projects)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How the files write the programmes, and what each name was taken for; what was not recognised comes first. */
export function NamesPart({ summary, locale }: { readonly summary: ListSummary; readonly locale: Locale }) {
  const unmatched = summary.written.filter(isUnmatched);
  const matched = summary.written.filter((name) => !isUnmatched(name));
  return (
    <section aria-labelledby="programmes">
      <h2 id="programmes">{WORDS.programmes[locale]}</h2>
      {unmatched.length > 0 && (
        <div data-unmatched={unmatched.length}>
          <p>{WORDS.unmatched[locale]}</p>
          <NamesTable label={WORDS.byItself[locale]} names={unmatched.slice(0, 200)} locale={locale} />
        </div>
      )}
      <details className={css['groups']}>
        <summary data-digits="count">
          {WORDS.matched[locale]} {digits(matched.length)}
        </summary>
        <NamesTable label={WORDS.asWritten[locale]} names={matched.slice(0, 200)} locale={locale} />
      </details>
      <p className={css['rule']} data-digits="name">
        {WORDS.namesFrom[locale]}
      </p>
    </section>
  );
}
