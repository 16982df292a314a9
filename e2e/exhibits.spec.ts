import { LOCALES } from '#src/i18n/locales.ts';
import { composed, exhibits, measured, oneOfEachKind } from './edition.ts';
import { AUDIT, ENGINE, expect, gateIf, test } from './reader.ts';

const domains = 'rd-projects-by-domain';

/** Exhibits with a measure each, as many as an address may hold choices for, each exhibit once. */
function groups() {
  const all: (typeof measured)[number][][] = [];
  for (const one of measured) {
    const room = all.find((group) => group.length < 12 && !group.some(({ exhibit }) => exhibit === one.exhibit));
    if (room) room.push(one);
    else all.push([one]);
  }
  return all;
}

for (const lang of LOCALES) {
  test(
    `the table of every exhibit has the rows of its marks in ${lang}`,
    { tag: gateIf(lang === 'en') },
    async ({ reader }) => {
      for (const group of groups()) {
        const choices = group
          .filter(({ measure }) => measure !== '')
          .map(({ exhibit, measure }) => `${exhibit.id}:${measure}`);
        const by = choices.length > 0 ? `by=${choices.join(',')}` : '';
        await reader.opens(`/${lang}/gallery?as=${group.map(({ exhibit }) => `${exhibit.id}:table`).join(',')}&${by}`);
        const tables = new Map<string, readonly (readonly [label: string, value: string])[]>();
        for (const { exhibit, measure } of group) {
          const rows = reader.exhibit(exhibit.id).locator('tbody tr');
          await expect(rows).toHaveCount(composed(exhibit, lang, measure).view.rows.length);
          tables.set(
            exhibit.id,
            await rows.evaluateAll((all) =>
              all.map((row) => [row.children[0]?.textContent ?? '', row.children[1]?.textContent ?? ''] as const),
            ),
          );
        }
        await reader.opens(`/${lang}/gallery?${by}`);
        for (const { exhibit, measure } of group) {
          const marks = reader.marks(exhibit.id);
          const { view } = composed(exhibit, lang, measure);
          await expect(marks, exhibit.id).toHaveCount(view.rows.length);
          const drawn = await marks.evaluateAll((all) =>
            all.map((mark) => [mark.getAttribute('data-key'), mark.getAttribute('aria-label') ?? ''] as const),
          );
          expect(drawn.map(([key]) => key)).toEqual(view.rows.map(({ key }) => key));
          for (const [at, [label, value]] of (tables.get(exhibit.id) ?? []).entries()) {
            const said = drawn[at]?.[1] ?? '';
            expect(said).toContain(label.trim());
            const digits = /[\d,.]*\d/.exec(value)?.[0];
            if (digits !== undefined) expect(said, label).toContain(digits);
          }
        }
      }
    },
  );
}

for (const [width, address] of [
  [1440, '/en/'],
  [1440, `/en/?by=${domains}:count`],
  [390, '/en/'],
  [390, `/en/?by=${domains}:count`],
] as const) {
  test(
    `bars are as long as their values at ${address}, ${width} px`,
    { tag: width === 1440 ? ENGINE : [] },
    async ({ reader }) => {
      await reader.page.setViewportSize({ width, height: 900 });
      await reader.opens(address);
      await reader.looksAround();
      await expect(reader.exhibit(domains).locator('[data-width]')).toHaveCount(1);
      const drawn = reader.exhibit(domains).locator('.bar-body[data-value]');
      await expect(drawn).toHaveCount(5);
      const bars = await drawn.evaluateAll((paths) =>
        paths.map((path) => {
          const end = /H(-?[\d.]+)/.exec(path.getAttribute('d') ?? '')?.[1];
          return { length: Number(end), value: Number(path.getAttribute('data-value')) };
        }),
      );
      const scale = Math.max(...bars.map(({ length }) => length)) / Math.max(...bars.map(({ value }) => value));
      for (const { length, value } of bars) expect(Math.abs(length / (value * scale) - 1)).toBeLessThan(0.005);
    },
  );
}

test('the live chart looks like the still it replaces', { tag: ENGINE }, async ({ reader }) => {
  await reader.opens('/en/');
  await reader.looksAround();
  const drawing = reader.exhibit(domains).locator('[data-width]');
  const picture = () =>
    drawing.evaluate((box) =>
      [...box.querySelectorAll('text, .bar-body')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [element.textContent, ...[x, y, width, height].map((length) => Math.round(length * 10) / 10)];
      }),
    );
  await expect(drawing.locator('[data-still]')).toHaveCount(1);
  const still = await picture();
  await drawing.hover();
  await expect(drawing.locator('[data-still]')).toHaveCount(0);
  await expect.poll(picture).toEqual(still);
});

// The strip and the timeline have some sixty data; the latter has a test of its own.
const shorter = exhibits.filter(({ id }) => id !== 'dated-events' && id !== 'timeline');
const ofEachKind = oneOfEachKind(shorter, (exhibit) => exhibit);

for (const { what, all, tag } of [
  { what: 'one exhibit of each kind', all: ofEachKind, tag: [] },
  { what: 'the other exhibits', all: shorter.filter((one) => !ofEachKind.includes(one)), tag: [AUDIT] },
])
  test(`arrow keys go through each datum of ${what} and say it, Escape lets go`, { tag }, async ({ reader }) => {
    test.slow();
    await reader.opens('/en/gallery');
    await reader.looksAround();
    for (const exhibit of all) {
      const { view } = composed(exhibit, 'en');
      const box = reader.exhibit(exhibit.id).getByRole('listbox');
      await box.focus();
      for (const { key } of view.rows) {
        await reader.page.keyboard.press('ArrowDown');
        await expect(box).toHaveAttribute('aria-activedescendant', `${exhibit.id}-${key}`);
        await expect(box.locator(`[data-key="${key}"]`)).toHaveAttribute('aria-selected', 'true');
      }
      // The address follows at the pace that a browser lets it.
      await expect.poll(() => reader.address()).toContain(`sel=${exhibit.id}:${view.rows.at(-1)?.key}`);
      await reader.page.keyboard.press('Escape');
      await expect.poll(() => reader.address()).not.toContain('sel=');
    }
  });

test('choosing a mark writes its reading line with value and date', { tag: ENGINE }, async ({ reader }) => {
  await reader.opens('/en/');
  await reader.looksAround();
  const drawing = reader.exhibit(domains).locator('[data-width]');
  await drawing.hover();
  await expect(drawing.locator('[data-still]')).toHaveCount(0);
  await reader.exhibit(domains).locator('[data-key="biotechnology"] .bar-body').click();
  await expect(reader.exhibit(domains)).toContainText('12%, as at end October 2022');
  await expect.poll(() => reader.address()).toBe(`/en/?sel=${domains}:biotechnology`);
});

test('a mark is chosen though the live chart comes while the button is held down', async ({ reader }) => {
  const release = await reader.holdsBack(/BarsChart-/);
  await reader.opens('/en/', { waitUntil: 'commit' });
  await reader.looksAround();
  await reader.exhibit(domains).locator('[data-key="biotechnology"] .bar-body').hover();
  await reader.page.mouse.down();
  release();
  await expect(reader.exhibit(domains).locator('[data-still]')).toHaveCount(0);
  await reader.page.mouse.up();
  await expect.poll(() => reader.address()).toBe(`/en/?sel=${domains}:biotechnology`);
});

test('another measure keeps the room of its drawing while that is fetched', async ({ reader }) => {
  const release = await reader.holdsBack(/BarsChart-/);
  const exhibit = reader.exhibit(domains);
  const height = () => exhibit.locator('[data-width]:visible').evaluate((box) => box.getBoundingClientRect().height);
  await reader.opens('/en/funding');
  const drawn = await height();
  expect(drawn).toBeGreaterThan(100);
  await reader.opens(`/en/funding?by=${domains}:count`);
  await expect(reader.page.locator('main[data-alive]')).toBeAttached();
  await expect(exhibit.locator('[data-still$=".count.wide"]')).toHaveAttribute('aria-busy', 'true');
  expect(await height()).toBe(drawn);
  release();
  await expect(exhibit.locator('[data-still]')).toHaveCount(0);
  expect(await height()).toBe(drawn);
});

test('the Tab key leaves a live drawing at once', async ({ reader }) => {
  await reader.opens('/en/');
  await reader.looksAround();
  await reader.exhibit(domains).locator('[data-width]').hover();
  await expect(reader.exhibit(domains).locator('[data-still]')).toHaveCount(0);
  const box = reader.exhibit(domains).getByRole('listbox');
  await box.focus();
  await reader.page.keyboard.press('Tab');
  await expect(box).not.toBeFocused();
  await expect(box.locator(':focus')).toHaveCount(0);
});

test('one exhibit is counted in another measure without the others changing', async ({ reader }) => {
  await reader.opens('/en/');
  await reader.exhibit(domains).getByRole('link', { name: 'Estimated count' }).click();
  await expect(reader.exhibit(domains)).toContainText('1,558 to 1,610');
  expect(reader.address()).toBe(`/en/?by=${domains}:count`);
});

test(
  'an exhibit whose chart cannot be fetched keeps its table',
  { tag: ENGINE },
  async ({ reader, complaints, atlas }) => {
    complaints.forgive(
      /BarsChart|Failed to load|error loading dynamically|dynamically imported|^console error: Error \(/i,
    );
    await reader.page.route(/BarsChart-/, (route) => route.abort());
    await reader.opens(`/en/?by=${domains}:count&sel=${domains}:biotechnology`);
    const exhibit = reader.exhibit(domains);
    await expect(exhibit.getByRole('alert')).toBeVisible();
    await expect(exhibit.locator('tbody tr')).toHaveCount(5);
    await expect(reader.marks('facilities-overview')).toHaveCount(6);
    expect(atlas.log.length).toBeGreaterThan(0);
  },
);
