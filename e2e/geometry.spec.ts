import { ENGINE, expect, test } from './reader.ts';

/** The lengths or sides of the marks of an exhibit against the values they stand for, as the share by which they are off. */
function off(marks: readonly { readonly size: number; readonly value: number }[]) {
  const largest = marks.reduce((most, mark) => (mark.value > most.value ? mark : most));
  return marks.map(({ size, value }) => Math.abs(size / largest.size / (value / largest.value) - 1));
}

for (const width of [1440, 390]) {
  test(
    `marks of the Funding page are as large as their values at ${width} px`,
    { tag: width === 1440 ? ENGINE : [] },
    async ({ reader }) => {
      await reader.page.setViewportSize({ width, height: 900 });
      await reader.opens('/en/funding');
      await reader.looksAround();
      const boxes = (id: string, marks: string) =>
        reader
          .exhibit(id)
          .locator(marks)
          .evaluateAll((all) =>
            all.map((mark) => {
              const box = (mark as SVGGraphicsElement).getBBox();
              return { width: box.width, value: Number(mark.getAttribute('data-value')) };
            }),
          );
      await expect(reader.exhibit('site-areas').locator('[data-width]')).toHaveCount(1);
      const squares = await boxes('site-areas', 'rect[data-value]');
      expect(squares).toHaveLength(2);
      for (const share of off(squares.map((one) => ({ size: one.width ** 2, value: one.value }))))
        expect(share).toBeLessThan(0.005);
      const bars = await boxes('itf-capital', '.bar-body[data-value]');
      expect(bars).toHaveLength(3);
      // The wave of "about" reaches 2 px beyond the value on purpose: the straight edges are measured.
      const straight = await reader
        .exhibit('itf-capital')
        .locator('.bar-body[data-value]')
        .evaluateAll((all) =>
          all.map((bar) => ({
            size: Number(/H(-?[\d.]+)/.exec(bar.getAttribute('d') ?? '')?.[1]),
            value: Number(bar.getAttribute('data-value')),
          })),
        );
      for (const share of off(straight)) expect(share).toBeLessThan(0.005);
      const parts = await boxes('projects-approved', 'rect[data-value]');
      expect(parts).toHaveLength(5);
      // A gap of 2 px parts two neighbours, and belongs to the one before it.
      const whole = parts.map(({ width: wide, value }, at) => ({ size: wide + (at < 4 ? 2 : 0), value }));
      for (const share of off(whole)) expect(share).toBeLessThan(0.005);
    },
  );
}

test('the squares of projects are one path a block, one square for ten', async ({ reader }) => {
  await reader.opens('/en/funding');
  const paths = reader.exhibit('projects-approved').locator('[data-width]').first().locator('.unit-columns');
  await expect(paths).toHaveCount(2);
  expect(await paths.evaluateAll((all) => all.map((path) => path.getAttribute('data-squares')))).toEqual([
    '528',
    '3394',
  ]);
});
