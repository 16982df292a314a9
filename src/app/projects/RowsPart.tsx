import { useState } from 'react';
import { digits } from '#src/i18n/format.ts';
import type { Locale } from '#src/i18n/locales.ts';
import { LIST_ORDERS, type ListOrder } from '#src/queries/project-list/order.ts';
import type { Project } from '#src/queries/project-list/project-list.ts';
import { Pick } from './ListFilters.tsx';
import { ProjectDetail } from './ProjectDetail.tsx';
import { ProjectTable } from './ProjectTable.tsx';
import type { Answered } from './use-answer.ts';
import type { Asked } from './use-question.ts';
import { ORDER_WORDS, SAID, WORDS } from './words.ts';
import css from './projects.module.css';

/** No browser scrolls a box of a million rows: so many stand in it at once. */
const LEAF = 100_000;

interface RowsProps {
  readonly answered: Answered;
  readonly asked: Asked;
  readonly locale: Locale;
  readonly change: (part: Partial<Asked>) => void;
}

interface LeavesProps {
  readonly count: number;
  readonly leaf: number;
  readonly locale: Locale;
  readonly onTurn: (leaf: number) => void;
}

function Leaves({ count, leaf, locale, onTurn }: LeavesProps) {
  if (count <= LEAF) return null;
  const [from, to] = [leaf * LEAF, Math.min(count, (leaf + 1) * LEAF)];
  return (
    <p className={css['leaves']}>
      <button type="button" className={css['button']} disabled={leaf === 0} onClick={() => onTurn(leaf - 1)}>
        {WORDS.stepUp[locale]}
      </button>
      <span data-digits="count">{SAID[locale].pages(digits(from + 1), digits(to), digits(count))}</span>
      <button type="button" className={css['button']} disabled={to >= count} onClick={() => onTurn(leaf + 1)}>
        {WORDS.stepDown[locale]}
      </button>
    </p>
  );
}

function Rows({ answered, locale }: { readonly answered: Answered; readonly locale: Locale }) {
  const [leaf, setLeaf] = useState(0);
  const [chosen, setChosen] = useState<Project | null>(null);
  const count = answered.answer.total.projects;
  const begin = leaf * LEAF;
  if (count === 0) return <p>{WORDS.none[locale]}</p>;
  return (
    <>
      <Leaves count={count} leaf={leaf} locale={locale} onTurn={setLeaf} />
      <ProjectTable
        key={leaf}
        begin={begin}
        count={Math.min(LEAF, count - begin)}
        whole={count}
        locale={locale}
        onChoose={setChosen}
      />
      <ProjectDetail project={chosen} locale={locale} />
    </>
  );
}

/** The projects themselves. */
export function RowsPart({ answered, asked, locale, change }: RowsProps) {
  return (
    <section aria-labelledby="rows" className={css['rows']}>
      <h2 id="rows">{WORDS.rows[locale]}</h2>
      <p className={css['filters']}>
        <Pick
          name={WORDS.order[locale]}
          value={asked.order}
          options={LIST_ORDERS.map((order) => [order, ORDER_WORDS[order][locale]] as const)}
          onPick={(order) => change({ order: order as ListOrder })}
        />
      </p>
      <Rows key={answered.version} answered={answered} locale={locale} />
      <p className={css['paper']}>{WORDS.paper[locale]}</p>
    </section>
  );
}
