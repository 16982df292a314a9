import { expectTypeOf, it } from 'vitest';
import { bars, type Row } from './view.ts';

it('does not let dollars stand on an axis of per cent', () => {
  const dollars: readonly Row<'HKD'>[] = [];
  // @ts-expect-error dollars and per cent share no axis
  const view = bars('percent', dollars);
  expectTypeOf(view.kind).toEqualTypeOf<'bars'>();
});
