import { expect, test } from './reader.ts';

test('a reader finds a slide in the list, reads it, opens a figure of its notes and goes on to its view', async ({
  reader,
}) => {
  const { page } = reader;
  await reader.opens('/en/briefings');
  await page
    .getByRole('region', { name: 'The Innovation and Technology Fund' })
    .getByRole('link', { name: '4' })
    .click();
  await expect(page).toHaveURL(/\/en\/briefings\/itf#domains$/);
  const slide = page.getByRole('region', { name: '30% of funded R&D projects' });
  await expect(slide).toBeInViewport();
  await expect(slide).toContainText('Slide 4 of 8');
  await slide.getByRole('button', { name: '21%' }).last().click();
  await expect(page.getByRole('dialog')).toContainText('How it is worked out');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await slide.getByRole('link', { name: 'In the atlas' }).click();
  await expect(page).toHaveURL(/\/en\/funding#rd-projects-by-domain$/);
  await expect(reader.exhibit('rd-projects-by-domain')).toBeInViewport();
});

test('a transcript keeps its slide when the language changes', async ({ reader }) => {
  await reader.opens('/tc/briefings/fact-sheet');
  await expect(reader.page.locator('main section[id]')).toHaveCount(17);
  await reader.switchesTo('sc');
  expect(reader.address()).toBe('/sc/briefings/fact-sheet');
  await expect(reader.page.getByRole('heading', { level: 1 })).toHaveText('整份便览');
});

test('a key pressed as soon as a slide is seen moves the talk', async ({ reader }) => {
  const { page } = reader;
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (document.querySelector('[data-slide]') === null) return;
      observer.disconnect();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  await reader.opens('/en/present/itf');
  await expect(page).toHaveURL(/\/present\/itf\/2$/);
  await expect(page.locator('[data-digits="notice"]')).toHaveCount(0);
});
