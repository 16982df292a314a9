import { markSample } from '#src/view/mark-sample.ts';
import { MARKS, type Mark } from '#src/view/marks.ts';

/** The id of a drawn sample of a mark on the page of figures. */
export const markId = (mark: Mark) => `sample-${mark}`;

/** Without its own ink, a mark takes that of the row that points to it. */
const withoutInk = (group: string) => group.replace(/ ink-c1\b/, '');

/** Every mark drawn once, for the rows to point to: a hundred rows stay light. */
export function MarkSprite() {
  return (
    <svg width="0" height="0" className="visually-hidden" aria-hidden="true">
      <defs>
        {MARKS.map((mark) => {
          const { group, paths } = markSample(mark);
          return (
            <g key={mark} id={markId(mark)} className={withoutInk(group)}>
              {paths.map(({ part, d }) => (
                <path key={part} className={part} d={d} />
              ))}
            </g>
          );
        })}
      </defs>
    </svg>
  );
}
