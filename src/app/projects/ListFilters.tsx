import { useId } from 'react';
import { digits } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import type { GroupedBy, ListMeasure } from '#src/queries/project-list/group.ts';
import { MEASURES } from '#src/queries/project-list/group.ts';
import type { ListSummary } from '#src/queries/project-list/list-desk.ts';
import { groupLabel } from './group-labels.ts';
import type { Asked } from './use-question.ts';
import { BY_WORDS, MEASURE_WORDS, WORDS } from './words.ts';
import css from './projects.module.css';

interface FiltersProps {
  readonly asked: Asked;
  readonly summary: ListSummary;
  readonly locale: Locale;
  readonly change: (part: Partial<Asked>) => void;
}

interface PickProps {
  readonly name: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onPick: (value: string) => void;
}

export function Pick({ name, value, options, onPick }: PickProps) {
  const id = useId();
  return (
    <span className={css['pick']}>
      <label htmlFor={id}>{name}</label>
      <select id={id} value={value} onChange={({ target }) => onPick(target.value)}>
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </span>
  );
}

const GROUPINGS = Object.keys(BY_WORDS) as readonly GroupedBy[];

interface WordsProps {
  readonly text: string;
  readonly locale: Locale;
  readonly onText: (text: string) => void;
}

function WordsField({ text, locale, onText }: WordsProps) {
  return (
    <input
      type="search"
      value={text}
      maxLength={200}
      placeholder={WORDS.find[locale]}
      aria-label={WORDS.find[locale]}
      autoComplete="off"
      spellCheck={false}
      onChange={({ target }) => onText(target.value)}
    />
  );
}

/** What is narrowed, grouped and measured; it holds for the sums, the drawing and the rows alike. */
export function ListFilters({ asked, summary, locale, change }: FiltersProps) {
  const all = ['', WORDS.all[locale]] as const;
  const counted = (key: string, count: number) => [key, `${groupLabel(key, locale)} · ${digits(count)}`] as const;
  return (
    <div className={css['filters']} role="group" aria-label={WORDS.list[locale]}>
      <WordsField text={asked.text} locale={locale} onText={(text) => change({ text })} />
      <Pick
        name={WORDS.year[locale]}
        value={asked.year}
        options={[all, ...summary.years.map(({ key, projects }) => counted(key, projects))]}
        onPick={(year) => change({ year })}
      />
      <Pick
        name={WORDS.programme[locale]}
        value={asked.programme}
        options={[all, ...summary.programmes.map(({ key, projects }) => counted(key, projects))]}
        onPick={(programme) => change({ programme })}
      />
      <Pick
        name={WORDS.by[locale]}
        value={asked.by}
        options={GROUPINGS.map((by) => [by, BY_WORDS[by][locale]] as const)}
        onPick={(by) => change({ by: by as GroupedBy })}
      />
      <Pick
        name={WORDS.measure[locale]}
        value={asked.measure}
        options={MEASURES.map((one) => [one, MEASURE_WORDS[one][locale]] as const)}
        onPick={(measure) => change({ measure: measure as ListMeasure })}
      />
    </div>
  );
}
