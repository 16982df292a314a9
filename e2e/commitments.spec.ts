import { LOCALES } from '#src/i18n/locales.ts';
import { expect, gateIf, inChromium, isTurnOf, test } from './reader.ts';

const id = 'dated-commitments';
const WIDTHS = [
  [1440, 'full'],
  [1024, 'full'],
  [700, 'wide'],
  [390, 'narrow'],
  [360, 'narrow'],
] as const;

/** Boxes of the texts of a drawing that overlap one another or leave its box, by what they say. */
function textFaults(section: Element): readonly string[] {
  const svg = section.querySelector('[data-width] svg');
  const frame = svg?.getBoundingClientRect();
  const texts = [...(svg?.querySelectorAll('text') ?? [])].map((text) => ({
    said: text.textContent ?? '',
    box: text.getBoundingClientRect(),
  }));
  const out = texts.filter(({ box }) => frame && (box.left < frame.left - 1 || box.right > frame.right + 1));
  const over = texts.flatMap(({ said, box }, at) =>
    texts
      .slice(at + 1)
      .filter(
        (other) =>
          Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
          Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 4,
      )
      .map((other) => `${said} | ${other.said}`),
  );
  return [...out.map(({ said }) => said), ...over];
}

for (const lang of LOCALES) {
  for (const [at, [width, size]] of WIDTHS.entries()) {
    test(
      `no text of either drawing is cut or crossed by another, in ${lang} at ${width} px`,
      { tag: gateIf(isTurnOf(lang, at)) },
      async ({ reader }) => {
        await reader.page.setViewportSize({ width, height: 900 });
        await reader.opens(`/${lang}/funding`);
        await reader.looksAround();
        await expect(reader.exhibit(id).locator('[data-width]')).toHaveAttribute('data-width', size);
        for (const exhibit of [id, 'rd-tax-deduction'])
          expect(await reader.exhibit(exhibit).evaluate(textFaults), exhibit).toEqual([]);
      },
    );
  }
}

for (const [width] of WIDTHS) {
  test(
    `row 69: what has no date stands on no axis, and areas are as amounts, at ${width} px`,
    { tag: gateIf(width === 1440 || width === 390) },
    async ({ reader }) => {
      await reader.page.setViewportSize({ width, height: 900 });
      await reader.opens('/en/funding');
      await reader.looksAround();
      const section = reader.exhibit(id);
      await expect(section.locator('[data-width]')).toHaveCount(1);
      const measured = await section.evaluate((root) => {
        const ground = root.querySelector('.commit-ground')?.getBoundingClientRect();
        const ends = [...root.querySelectorAll('.tick')].map((tick) => tick.getBoundingClientRect().right);
        const circles = [...root.querySelectorAll<SVGPathElement>('.commit-circle')].map((path) => {
          const { left, right, top, bottom } = path.getBoundingClientRect();
          const outline = parseFloat(getComputedStyle(path).strokeWidth) || 0;
          const reach = getComputedStyle(path).stroke === 'none' ? 0 : outline / 2;
          const length = path.getTotalLength();
          const points = Array.from({ length: 2000 }, (_, at) => path.getPointAtLength((length * at) / 2000));
          const doubled = points.reduce((sum, { x, y }, at) => {
            const next = points[(at + 1) % points.length] ?? { x, y };
            return sum + x * next.y - next.x * y;
          }, 0);
          const radius = Math.sqrt(Math.abs(doubled) / 2 / Math.PI) + reach;
          return {
            value: Number(path.dataset['value']),
            area: radius ** 2,
            isDated: path.closest('[data-at]') !== null,
            isApart:
              ground !== undefined &&
              left >= ground.left &&
              right <= ground.right &&
              top >= ground.top &&
              bottom <= ground.bottom,
          };
        });
        return { circles, ground: ground?.left ?? 0, top: ground?.top ?? 0, axisEnd: Math.max(...ends) };
      });
      expect(measured.circles).toHaveLength(6);
      const [first] = measured.circles;
      for (const { value, area, isDated, isApart } of measured.circles) {
        expect(isApart, `${value}`).toBe(!isDated);
        expect(Math.abs(area / value / ((first?.area ?? 1) / (first?.value ?? 1)) - 1)).toBeLessThan(0.005);
      }
      expect(measured.circles.filter(({ isDated }) => isDated)).toHaveLength(3);
      if (width >= 700) expect(measured.axisEnd).toBeLessThan(measured.ground);
    },
  );
}

test('each amount is reached by keyboard and says amount, hedge, kind of date and status', async ({ reader }) => {
  await reader.opens('/en/funding');
  await reader.looksAround();
  const box = reader.exhibit(id).getByRole('listbox');
  await box.focus();
  const names = await box.getByRole('option').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  expect(names).toEqual([
    'First injection: HK$5 billion, 1999',
    'Later injections, several times: about HK$40 billion, date not stated',
    'Cyberport: HK$300 million, 2018',
    'Science Park: HK$10 billion, date not stated',
    'InnoHK clusters: HK$10 billion, date not stated',
    'Life and health technology: HK$10 billion, 2022–23, announced when the document was written',
  ]);
  for (const _ of names) await reader.page.keyboard.press('ArrowDown');
  await expect.poll(() => reader.address()).toBe(`/en/funding?sel=${id}:budget-2022-23-life-health-reserve`);
  const ring = box.locator('[aria-selected="true"] .ring');
  await expect(ring).toHaveCount(1);
  expect(await ring.evaluate((circle) => getComputedStyle(circle).stroke)).not.toBe('none');
  await expect(reader.exhibit(id)).toContainText('announced when the document was written');
});

test(
  'in forced colours a plan is still hollow and the rest is not',
  inChromium('this Firefox cannot be told of forced colours'),
  async ({ reader }) => {
    await reader.page.emulateMedia({ forcedColors: 'active' });
    await reader.opens('/en/funding');
    const fills = await reader
      .exhibit(id)
      .locator('.commit-circle')
      .evaluateAll((all) => all.map((circle) => getComputedStyle(circle).fill));
    const [solid] = fills;
    expect(fills.filter((fill) => fill !== solid)).toHaveLength(fills.length / 6);
  },
);

test('without JavaScript both drawings and the first result stand there', async ({ browser, atlas }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${atlas.url}/tc/funding`);
  for (const exhibit of [id, 'rd-tax-deduction'])
    await expect(page.locator(`#${exhibit} svg:visible`).first()).toBeVisible();
  await expect(page.locator('output')).toHaveText('12,000,000港元');
  await context.close();
});
