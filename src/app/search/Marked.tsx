import { Fragment } from 'react';
import { HAN_FORMS } from '#src/queries/han.ts';
import { matchedStretches } from '#src/queries/search-marks.ts';

/** A text with what the query matched marked. */
export function Marked({ text, query }: { readonly text: string; readonly query: string }) {
  const stretches = matchedStretches(text, query, HAN_FORMS);
  return (
    <>
      {stretches.map(([from, to], at) => (
        <Fragment key={from}>
          {text.slice(stretches[at - 1]?.[1] ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(stretches.at(-1)?.[1] ?? 0)}
    </>
  );
}
