import { readFileSync } from 'node:fs';
import { EVERYTHING } from '#src/app/take/everything/words.ts';
import { readArchive } from '#src/takeaway/sample-archive.ts';
import { readCsv } from '#src/takeaway/sample-csv.ts';
import { expect, inChromium, test } from './reader.ts';
import { savedFile } from './takings.ts';

test(
  'the table of figures is saved as it is filtered and ordered, the ledger and a card as they are',
  inChromium('this Firefox does not tell of downloads'),
  async ({ reader }) => {
    await reader.opens('/tc/figures?only=section:innovation-and-technology-fund&by=figures:value');
    await reader.wakes();
    const main = reader.page.locator('main');
    const { name, bytes } = await savedFile(reader.page, 'csv', main);
    expect(name).toBe('figures.2023.tc.csv');
    const [heads = [], ...rows] = readCsv(bytes.toString('utf8'));
    const keys = await main
      .locator('tbody tr')
      .evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['key']));
    expect(rows.map((row) => row[heads.length - 1])).toEqual(keys);
    await reader.opens('/en/figures?f=itf-approved-amount');
    const card = await savedFile(reader.page, 'json', reader.page.getByRole('dialog'));
    expect(JSON.parse(card.bytes.toString('utf8'))).toMatchObject({
      id: 'itf-approved-amount',
      rows: [{ value: 31_800_000_000, figure: { unit: 'HKD' } }],
    });
  },
);

test(
  'everything is saved as one archive, and where it cannot be made the page says so',
  inChromium('this Firefox does not tell of downloads'),
  async ({ reader, complaints }) => {
    complaints.forgive(/Failed to load/i);
    await reader.opens('/sc/about');
    await reader.wakes();
    const part = reader.page.locator('[data-everything]');
    await reader.page.route('**/licences.txt', (route) => route.abort());
    await part.getByRole('button').click();
    await expect(part.getByRole('status')).toHaveText(EVERYTHING.failed.sc);
    await reader.page.unroute('**/licences.txt');
    const download = reader.page.waitForEvent('download');
    await part.getByRole('button').click();
    const file = await download;
    const files = readArchive(new Uint8Array(readFileSync(await file.path())));
    expect(Object.keys(files).length).toBeGreaterThan(250);
    expect(files['licences.txt']).toContain('SIL OPEN FONT LICENSE');
    await expect(part.getByRole('status')).toContainText('hk-it-atlas.2023.zip');
  },
);
