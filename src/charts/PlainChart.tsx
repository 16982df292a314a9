import type { Locale } from '#src/i18n/locales.ts';
import type { ViewOf, WidthClass } from '#src/view/view.ts';
import { Cards } from './Cards.tsx';
import { Ceiling } from './Ceiling.tsx';
import { Cells } from './Cells.tsx';
import { Listed } from './Listed.tsx';
import { Names } from './Names.tsx';
import { Panels } from './Panels.tsx';
import { Ratio } from './Ratio.tsx';
import { Remainder } from './Remainder.tsx';
import { Split } from './Split.tsx';
import { Squares } from './Squares.tsx';
import { Stacks } from './Stacks.tsx';
import { Tallies } from './Tallies.tsx';
import { Tiles } from './Tiles.tsx';
import { Tree } from './Tree.tsx';
import { Units } from './Units.tsx';

interface PlainChartProps {
  readonly view: ViewOf<
    | 'tiles'
    | 'units'
    | 'panels'
    | 'split'
    | 'cells'
    | 'squares'
    | 'cards'
    | 'remainder'
    | 'names'
    | 'tree'
    | 'stacks'
    | 'ceiling'
    | 'ratio'
    | 'listed'
    | 'tallies'
  >;
  readonly locale: Locale;
  readonly width: WidthClass;
}

/** The kinds of drawing that need no chart library: shapes and words at computed places. */
export function PlainChart({ view, ...rest }: PlainChartProps) {
  switch (view.kind) {
    case 'tiles':
      return <Tiles view={view} {...rest} />;
    case 'units':
      return <Units view={view} {...rest} />;
    case 'panels':
      return <Panels view={view} {...rest} />;
    case 'split':
      return <Split view={view} {...rest} />;
    case 'cells':
      return <Cells view={view} {...rest} />;
    case 'squares':
      return <Squares view={view} {...rest} />;
    case 'cards':
      return <Cards view={view} {...rest} />;
    case 'remainder':
      return <Remainder view={view} {...rest} />;
    case 'names':
      return <Names view={view} {...rest} />;
    case 'tree':
      return <Tree view={view} {...rest} />;
    case 'stacks':
      return <Stacks view={view} {...rest} />;
    case 'ceiling':
      return <Ceiling view={view} {...rest} />;
    case 'ratio':
      return <Ratio view={view} {...rest} />;
    case 'listed':
      return <Listed view={view} {...rest} />;
    case 'tallies':
      return <Tallies view={view} {...rest} />;
  }
}
