import { useMemo, useState } from 'react';
import type { GroupedBy, ListMeasure } from '#src/queries/project-list/group.ts';
import type { Question } from '#src/queries/project-list/list-desk.ts';
import type { ListOrder } from '#src/queries/project-list/order.ts';

/** So many groups are drawn; the table beside the drawing has more. */
export const DRAWN = 12;
const LISTED = 200;

/** What the reader asks of the list. No address holds it: a link could not bring the files with it. */
export interface Asked {
  readonly year: string;
  readonly programme: string;
  readonly text: string;
  readonly by: GroupedBy;
  readonly measure: ListMeasure;
  readonly order: ListOrder;
}

const FIRST: Asked = { year: '', programme: '', text: '', by: 'programme', measure: 'projects', order: 'file' };

const DESCENDING: readonly ListOrder[] = ['approved', 'revised', 'year'];

function toQuestion({ year, programme, text, by, measure, order }: Asked): Question {
  return {
    where: {
      ...(year !== '' && { years: [Number(year)] }),
      ...(programme !== '' && { programmes: [programme] }),
      text,
    },
    by,
    measure,
    order,
    isDescending: DESCENDING.includes(order),
    top: LISTED,
  };
}

export function useQuestion() {
  const [asked, setAsked] = useState(FIRST);
  const question = useMemo(() => toQuestion(asked), [asked]);
  const change = (part: Partial<Asked>) => setAsked((former) => ({ ...former, ...part }));
  return { asked, question, change };
}
