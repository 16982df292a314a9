interface LabelLinesProps {
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly pitch: number;
  readonly className: string;
}

/** A label of one or more lines. Its digits belong to names and dates. */
export function LabelLines({ lines, x, y, pitch, className }: LabelLinesProps) {
  return (
    <text className={className} y={y} aria-hidden="true" data-digits="name">
      {lines.map((line, at) => (
        <tspan key={line} x={x} dy={at === 0 ? 0 : pitch}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
