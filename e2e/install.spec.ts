import { LOCALES } from '#src/i18n/locales.ts';
import { expect, inChromium, test } from './reader.ts';

test.use({ serviceWorkers: 'allow' });

test(
  'each language can be installed: its pages name its manifest, in which the browser finds no fault',
  inChromium('only it can be asked for what stands in the way'),
  async ({ reader, context, atlas }) => {
    const { page } = reader;
    const browser = await context.newCDPSession(page);
    for (const lang of LOCALES) {
      await reader.opens(`/${lang}/funding`);
      const { url, errors, data } = await browser.send('Page.getAppManifest');
      expect(url).toBe(`${atlas.url}/manifest-${lang}.json`);
      expect(errors).toEqual([]);
      const { icons } = JSON.parse(data ?? '{}') as { readonly icons: readonly { readonly src: string }[] };
      for (const { src } of icons) expect((await page.request.get(atlas.url + src)).status(), src).toBe(200);
    }
    const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
    // A private window, in which tests run, installs nothing.
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
  },
);
