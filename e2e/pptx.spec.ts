import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { readyDeck } from '#src/decks/ready-decks.ts';
import { saySaved, SLIDES_WORDS } from '#src/app/slides-file/words.ts';
import { openPackage, packageFaults } from '#src/takeaway/pptx/sample-package.ts';
import { readSlides } from '#src/takeaway/pptx/sample-slides.ts';
import { DECKS } from '#src/view/chapters.ts';
import { expect, gateIf, inChromium, test } from './reader.ts';

const buttonOf = (page: Page, lang: Locale) => page.getByRole('button', { name: SLIDES_WORDS.save[lang] });

/** Width and height in px, as a PNG says them first. */
function pngSize(bytes: Uint8Array): readonly [number, number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

for (const id of DECKS) {
  for (const lang of LOCALES) {
    test(
      `${id} is saved as slides in ${lang}, with pictures as sharp as a large screen`,
      inChromium(
        'the file is read in Node, and every engine is given the same drawings',
        gateIf(id === 'fact-sheet' && lang === 'tc'),
      ),
      async ({ reader }) => {
        const { page } = reader;
        const deck = readyDeck(id);
        await reader.opens(`/${lang}/briefings/${id}`);
        const download = page.waitForEvent('download');
        await buttonOf(page, lang).click();
        const file = await download;
        const name = `${id}.2023.${lang}.pptx`;
        expect(file.suggestedFilename()).toBe(name);
        await expect(page.getByText(saySaved[lang](name))).toBeVisible();
        const bytes = new Uint8Array(readFileSync(await file.path()));
        expect(packageFaults(bytes)).toEqual([]);
        const slides = readSlides(bytes);
        expect(slides).toHaveLength(deck.slides.length);
        const charts = slides.flatMap((slide) => slide.charts).length;
        // A chart of an office program knows neither vague dates nor readings that may not be joined: they are pictures.
        if (id === 'since') expect(charts).toBe(0);
        else expect(charts).toBeGreaterThan(1);
        const pack = openPackage(bytes);
        const pictures = pack.names.filter((part) => part.endsWith('.png'));
        expect(pictures.length).toBe(slides.reduce((sum, slide) => sum + slide.pictures, 0));
        expect(pictures.length).toBeGreaterThan(0);
        for (const picture of pictures) {
          const [width, height] = pngSize(pack.bytes(picture));
          expect(Math.max(width, height), picture).toBeGreaterThan(1200);
        }
      },
    );
  }
}

test('where what writes slides does not come, the reader is told, and nothing is saved', async ({
  reader,
  complaints,
}) => {
  complaints.forgive(/save-slides/);
  const { page } = reader;
  await reader.opens('/en/briefings/itf');
  await page.route('**/save-slides-*', (route) => route.abort());
  await buttonOf(page, 'en').click();
  await expect(page.getByText(SLIDES_WORDS.offline.en)).toBeVisible();
  await page.unroute('**/save-slides-*');
  const download = page.waitForEvent('download');
  await buttonOf(page, 'en').click();
  expect((await download).suggestedFilename()).toBe('itf.2023.en.pptx');
});
