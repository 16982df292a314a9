import type { Locale } from '#src/i18n/locales.ts';
import { SEMICOLON } from '#src/i18n/punctuation.ts';
import { sayRow } from '#src/view/say-row.ts';
import { AXIS, lanesLayout } from '#src/view/steps-layout.ts';
import type { StepRow } from '#src/view/steps.ts';
import { StepMark, StepWords } from './StepMark.tsx';
import { StepsAxis } from './StepsAxis.tsx';

interface SiteStepsProps {
  readonly rows: readonly StepRow[];
  readonly locale: Locale;
  /** Px, from 300 on. */
  readonly width: number;
}

/** The dated steps of one site as a picture of one lane, for beside its other facts; empty where none has a date. */
export function SiteSteps({ rows, locale, width }: SiteStepsProps) {
  if (rows.length === 0) return null;
  const first = Math.min(...rows.map(({ date }) => Number(date.from.slice(0, 4))), 2020);
  const size = { width, gutter: 0, first, last: AXIS.last, head: 26 };
  const layout = lanesLayout([{ key: 'site', name: '', steps: rows }], size, locale);
  return (
    <svg
      width={width}
      height={layout.end}
      role="img"
      aria-label={rows.map((row) => sayRow(row, locale)).join(SEMICOLON[locale])}
    >
      <StepsAxis layout={layout} size={size} />
      <g className="ink-c1">
        {layout.lanes.flatMap(({ steps }) =>
          steps.map((step) => (
            <g key={step.row.key}>
              <StepMark step={step} />
              <StepWords step={step} />
            </g>
          )),
        )}
      </g>
    </svg>
  );
}
