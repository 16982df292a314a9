import { EMBED_WORDS } from '#src/app/embed/words.ts';
import { withOtherSite } from './other-site.ts';
import { expect, inChromium, test } from './reader.ts';

const DOMAINS = 'rd-projects-by-domain';

const framed = (url: string) => `<iframe src="${url}" title="framed" width="640" height="480"></iframe>`;

test(
  'a page of another site may frame an embed, and nothing else of the atlas',
  inChromium('Firefox does not tell of a frame that it refused'),
  async ({ reader, atlas, complaints }) => {
    const { page } = reader;
    complaints.forgive(/^outside: http:\/\/localhost:/, /frame-ancestors|Framing/, /csp-reports|status of 404/);
    await withOtherSite(async (site) => {
      site.shows(framed(`${atlas.url}/tc/embed/${DOMAINS}?th=dark`));
      await page.goto(site.url);
      const embed = page.frameLocator('iframe');
      await expect(embed.locator('[data-embed] [role="listbox"]')).toBeVisible();
      await expect(embed.locator('[data-atlas]')).toBeVisible();
      for (const path of [
        '/en/',
        '/en/funding',
        '/tc/embed',
        '/en/gallery',
        '/en/present/itf',
        '/assets/none.js',
        '/icon.svg',
      ]) {
        site.shows(framed(atlas.url + path));
        await page.goto(site.url);
        await expect.poll(() => page.frames()[1]?.url(), path).toMatch(/^chrome-error:/);
      }
    });
  },
);

test('a page that is framed all the same, by a host without headers, gives way to the way out', async ({
  reader,
  atlas,
  context,
  complaints,
}) => {
  const { page } = reader;
  complaints.forgive(/^outside: http:\/\/localhost:/);
  await context.route(/\/(?:en\/funding|%65n\/embed)/, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers() };
    delete headers['content-security-policy'];
    await route.fulfill({ response, headers });
  });
  await withOtherSite(async (site) => {
    site.shows(framed(`${atlas.url}/en/funding`));
    await page.goto(site.url);
    await expect(page.frameLocator('iframe').locator('[data-embed] h1')).toHaveText(EMBED_WORDS.unknown.en);
  });
});
