import { KEY, type KeyLine, type KeySign } from '#src/view/series-drawing.ts';

const BREAK = 'M14 -7V7';
const LINES: Partial<Record<KeySign['kind'], string | undefined>> = {
  solid: undefined,
  dashed: '1 6',
  step: undefined,
};

function Sign({ sign }: { readonly sign: KeySign }) {
  switch (sign.kind) {
    case 'dot':
    case 'hollow':
      return (
        <g className={`${sign.kind === 'dot' ? 'solid' : 'hollow'} ink-c1`}>
          <circle className="bar-body" cx="14" cy="0" r="5" />
        </g>
      );
    case 'diamond':
      return (
        <g className="ink-c1">
          <path className="bar-body" d="M7 0L14 -7L21 0L14 7Z" />
        </g>
      );
    case 'break':
      return <path className="lead" d={BREAK} strokeDasharray="2 4" strokeWidth="1.5" />;
    case 'gap':
      return (
        <g className="hatch ink-hatch">
          <rect className="bar-body" x="4" y="-4" width="20" height="8" />
        </g>
      );
    case 'step':
      return (
        <g className="ink-c1">
          <path className="bar-sign" d="M2 5H14V-5H26" />
        </g>
      );
    default:
      return (
        <g className={sign.kind === 'track' ? `ink-${sign.ink}` : 'ink-c1'}>
          <path className="bar-sign" d="M2 0H26" strokeDasharray={LINES[sign.kind]} strokeLinecap="round" />
        </g>
      );
  }
}

/** What the marks mean, and every break and gap in words. */
export function SeriesKey({ lines }: { readonly lines: readonly KeyLine[] }) {
  return (
    <g aria-hidden="true" data-digits="name" data-key-of-marks="">
      {lines.map(({ key, sign, letter, lines: said, x, y }) => (
        <g key={key} transform={`translate(${x} ${y})`}>
          <Sign sign={sign} />
          {letter !== '' && (
            <text className="drawing-note" fontSize={KEY.text} fontWeight="600" x={KEY.words - 12} y={5}>
              {letter}
            </text>
          )}
          <text className="drawing-note" fontSize={KEY.text} y={5}>
            {said.map((line, at) => (
              <tspan key={line} x={KEY.words} dy={at === 0 ? 0 : KEY.line}>
                {line}
              </tspan>
            ))}
          </text>
        </g>
      ))}
    </g>
  );
}
