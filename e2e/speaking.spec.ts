import { expect, test } from './reader.ts';

test('the timer runs through a reload and says how the talk stands against its plan', async ({ reader }) => {
  const { page } = reader;
  await page.clock.install();
  await reader.opens('/en/presenter/itf');
  const time = page.getByRole('region', { name: 'Time' });
  await expect(time).toContainText('The timer has not started');
  await page.keyboard.press('PageDown');
  await page.clock.runFor(20_000);
  await expect(time).toContainText(/[23]\d seconds ahead of plan/);
  await page.reload();
  await page.clock.runFor(150_000);
  await expect(time).toContainText('seconds behind plan');
  await time.getByRole('button', { name: 'Pause' }).click();
  const stood = await time.getByRole('timer').textContent();
  await page.clock.runFor(60_000);
  await expect(time.getByRole('timer')).toHaveText(stood ?? '');
  await time.getByRole('button', { name: 'Go on' }).click();
  await page.clock.runFor(400_000);
  await expect(time).toHaveAttribute('data-ending', 'soon');
  await expect(time).toContainText(/\d+ seconds left/);
  await page.clock.runFor(120_000);
  await expect(time).toHaveAttribute('data-ending', 'over');
  await expect(time).toContainText(/ over, /);
  await time.getByRole('button', { name: 'Reset' }).click();
  await expect(time.getByRole('timer')).toHaveText('00:00');
});

test('letters do nothing once they are switched off; the other keys still do', async ({ reader }) => {
  const { page } = reader;
  await reader.opens('/en/presenter/itf');
  await page.getByLabel('Single letters as keys').uncheck();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('b');
  await page.keyboard.press('o');
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/\/itf\/2$/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Black out' })).toHaveAttribute('aria-pressed', 'false');
  await reader.opens('/en/about');
  await page.getByRole('heading', { level: 1 }).hover();
  const setting = page.getByRole('switch', { name: 'Single letters as keys' });
  await expect(setting).toHaveAttribute('aria-checked', 'false');
  await setting.click();
  await expect(setting).toHaveAttribute('aria-checked', 'true');
});
