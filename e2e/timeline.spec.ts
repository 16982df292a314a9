import { datedFacts } from '#src/queries/dated-facts.ts';
import { datedEvents } from '#src/queries/timeline.ts';
import { LOCALES } from '#src/i18n/locales.ts';
import { edition } from './edition.ts';
import { ENGINE, expect, gateIf, test, type Reader } from './reader.ts';

const marksOf = (reader: Reader) => reader.marks('timeline');
const rowOf = (reader: Reader, id: string) => reader.page.locator(`#by-year [data-event="${id}"]`);
const SCREENS = [
  [1366, 768],
  [1920, 1080],
] as const;

/** Labels drawn over one another, and those that leave the window. */
const overlapping = (reader: Reader) =>
  reader.exhibit('timeline').evaluate((section) => {
    const texts = [...section.querySelectorAll('[role="listbox"] text')].map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      // Letters are lower than their line.
      return { said: text.textContent ?? '', left, right, top: top + 2, bottom: bottom - 3 };
    });
    const cut = texts.filter(({ left, right }) => left < 0 || right > document.documentElement.clientWidth);
    const pairs = texts.flatMap((one, at) =>
      texts
        .slice(at + 1)
        .filter(
          (other) =>
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5 &&
            Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.5,
        )
        .map((other) => `${one.said} | ${other.said}`),
    );
    return { count: texts.length, faults: [...cut.map(({ said }) => `${said} is cut`), ...pairs] };
  });

/** Moves the pointer over the drawing, which does not reach the left edge of a wide window, until it is alive. */
async function awakens({ page }: Reader) {
  await expect(async () => {
    await page.mouse.move(600, 500);
    await page.mouse.move(640, 520);
    await expect(page.locator('#timeline [role="listbox"][tabindex]')).toHaveCount(1, { timeout: 500 });
  }).toPass();
}

for (const lang of LOCALES)
  test(
    `no two labels of the timeline overlap on a projector in ${lang}`,
    { tag: gateIf(lang === 'tc') },
    async ({ reader }) => {
      for (const [width, height] of SCREENS) {
        await reader.page.setViewportSize({ width, height });
        for (const years of ['', '?t=2015-2025']) {
          await reader.opens(`/${lang}/timeline${years}`);
          await awakens(reader);
          await expect(marksOf(reader)).toHaveCount(years === '' ? 66 : 56);
          await reader.page.evaluate(() => document.fonts.ready);
          const { count, faults } = await overlapping(reader);
          expect(count).toBeGreaterThan(80);
          expect(faults, `${width} x ${height}${years}`).toEqual([]);
        }
      }
    },
  );

test('every event is reached by keyboard in date order, and stays in sight', { tag: ENGINE }, async ({ reader }) => {
  await reader.page.setViewportSize({ width: 1366, height: 768 });
  await reader.opens('/en/timeline');
  await reader.wakes();
  const box = reader.exhibit('timeline').getByRole('listbox');
  await box.focus();
  const reached: string[] = [];
  const order = datedEvents(edition).map(({ id }) => id);
  for (const id of order) {
    await reader.page.keyboard.press('ArrowDown');
    await expect(box).toHaveAttribute('aria-activedescendant', `timeline-${id}`);
    reached.push(id);
  }
  expect(reached).toEqual(order);
  await expect(box.locator('[data-key="cyberport-5-completion"]')).toBeInViewport();
  await expect(reader.exhibit('timeline')).toContainText('2025 at the earliest');
  await expect(reader.exhibit('timeline').getByRole('link', { name: 'Cyberport 5' })).toHaveAttribute(
    'href',
    '/en/entity/cyberport-5',
  );
  await expect.poll(() => reader.address()).toBe('/en/timeline?sel=timeline:cyberport-5-completion');
});

test('what is chosen in the list is lit in the drawing, and the other way round', async ({ reader }) => {
  await reader.opens('/en/timeline');
  await reader.wakes();
  await rowOf(reader, 'iam-smart-launched').getByRole('link').click();
  await expect(marksOf(reader).and(reader.page.locator('[aria-selected="true"]'))).toHaveAttribute(
    'data-key',
    'iam-smart-launched',
  );
  await reader.exhibit('timeline').locator('text', { hasText: 'InnoCell opens' }).click();
  await expect(rowOf(reader, 'innocell-opened')).toHaveAttribute('data-chosen', 'true');
  await expect(reader.page.locator('#by-year [data-chosen]')).toHaveCount(1);
  expect(reader.address()).toBe('/en/timeline?sel=timeline:innocell-opened');
});

test('subject, status and years stand in the address and narrow drawing and list alike', async ({ reader }) => {
  await reader.opens('/en/timeline');
  await reader.page.getByRole('link', { name: '2015–2025' }).click();
  await expect(marksOf(reader)).toHaveCount(56);
  const filters = reader.page.getByRole('group', { name: 'Which steps are shown' });
  await filters.locator('summary').first().click();
  await filters.locator('[data-choice="lane:buildings"]').click();
  await filters.locator('summary').nth(1).click();
  await filters.locator('[data-choice="state:planned"]').click();
  await expect.poll(() => reader.address()).toBe('/en/timeline?t=2015-2025&only=lane:buildings,state:planned');
  await expect(marksOf(reader)).toHaveCount(7);
  await expect(reader.page.locator('#by-year [data-event]')).toHaveCount(7);
  await expect(filters.getByRole('status')).toHaveText('4 of 59 dated events');
  await filters.getByRole('link', { name: 'Show all' }).click();
  await expect(marksOf(reader)).toHaveCount(66);
  expect(reader.address()).toBe('/en/timeline');
});

test('years that hold nothing are left out with a notice, others are shown', async ({ reader }) => {
  await reader.opens('/en/timeline?t=2002-2005');
  await reader.wakes();
  await expect(reader.page.getByText('t “2002-2005”')).toBeVisible();
  await expect(marksOf(reader)).toHaveCount(66);
  await reader.opens('/en/timeline?t=2019-2020');
  await reader.wakes();
  await expect(reader.page.getByRole('link', { name: '2019–2020' })).toHaveAttribute('aria-current', 'true');
  await expect(marksOf(reader)).toHaveCount(22);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all 76 dated facts are on the page', async ({ reader }) => {
    await reader.opens('/tc/timeline');
    const ids = await reader.page
      .locator('#by-year [data-fact]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-fact')));
    expect(datedFacts(edition).filter(({ id }) => !ids.includes(id))).toEqual([]);
    expect(datedFacts(edition)).toHaveLength(76);
    await expect(reader.page.locator('[data-width="full"] [role="option"]')).toHaveCount(66);
  });
});
