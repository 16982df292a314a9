import { LOCALES } from '#src/i18n/locales.ts';
import { noWebGl, PlacesPage } from './places-page.ts';
import { ENGINE, expect, gateIf, inChromium, test } from './reader.ts';

const WEBGL = inChromium('the system’s Firefox has no WebGL without a display');

for (const [at, lang] of LOCALES.entries())
  for (const [width, height] of [
    [1280, 720],
    [1920, 1080],
  ] as const)
    for (const kind of ['plain', 'moving'] as const) {
      const inGate = at === (width + (kind === 'plain' ? 0 : 1)) % LOCALES.length;
      const only =
        kind === 'moving' ? inChromium('only there a map moves', gateIf(inGate)) : { tag: [ENGINE, ...gateIf(inGate)] };
      test(`every sure site has its name on the ${kind} map at ${width} px in ${lang}`, only, async ({ reader }) => {
        const places = new PlacesPage(reader);
        await reader.page.setViewportSize({ width, height });
        if (kind === 'plain') await reader.page.addInitScript(noWebGl);
        await places.opens('', lang);
        await expect(places.map(kind)).toBeVisible();
        const { map, names } = await places.labels();
        expect(names).toHaveLength(16);
        const clipped = names.filter(
          (box) => box.left < map.left || box.right > map.right || box.top < map.top || box.bottom > map.bottom,
        );
        expect(clipped).toEqual([]);
        const touching = names.flatMap((one, index) =>
          names
            .slice(index + 1)
            .filter(
              (other) =>
                one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
            )
            .map((other) => `${one.name} / ${other.name}`),
        );
        expect(touching).toEqual([]);
      });
    }

test(
  'each site is reached, chosen, read and left by keys; list and map keep step',
  { tag: ENGINE },
  async ({ reader }) => {
    const places = new PlacesPage(reader);
    await places.opens('?also=outside');
    await places.box.focus();
    const sites = await places.sites();
    expect(sites).toHaveLength(25);
    for (const site of sites) {
      await reader.page.keyboard.press('ArrowDown');
      await expect(places.mark(site)).toHaveAttribute('aria-selected', 'true');
      await expect(places.row(site).locator('a')).toHaveAttribute('aria-current', 'true');
      await expect(reader.page.locator('#site-title')).toHaveText(
        (await places.row(site).locator('a').textContent()) ?? '',
      );
    }
    await reader.page.keyboard.press('Escape');
    await expect(reader.page.locator('#site-title')).toHaveCount(0);
    await expect(reader.page.locator('[data-site] [aria-current]')).toHaveCount(0);
  },
);

test('choosing in the list lights the map, moves it, and writes the address', async ({ reader }) => {
  const places = new PlacesPage(reader);
  await places.opens();
  await places.stands();
  const before = await places.middleOf('cyberport');
  const link = places.row('cyberport').locator('a');
  await link.focus();
  await reader.page.keyboard.press('Enter');
  await expect(places.mark('cyberport')).toHaveAttribute('aria-selected', 'true');
  expect(reader.address()).toBe('/en/places?sel=map:cyberport');
  const map = await places.box.boundingBox();
  const [x] = await places.middleOf('cyberport');
  expect(x).not.toBe(before[0]);
  expect(Math.abs(x - ((map?.x ?? 0) + (map?.width ?? 0) / 2))).toBeLessThan(2);
});

test('choosing on the map lights the list and leaves the map where it is', async ({ reader }) => {
  const places = new PlacesPage(reader);
  await places.opens();
  await places.stands();
  const before = await places.middleOf('science-park');
  await places.box.getByText('Science Park', { exact: true }).click();
  await expect(places.row('science-park').locator('a')).toHaveAttribute('aria-current', 'true');
  expect(await places.middleOf('science-park')).toEqual(before);
});

test('buttons do all that the pointer does with the map', async ({ reader }) => {
  const places = new PlacesPage(reader);
  await places.opens();
  const seen = new Set<string | null>([places.framing()]);
  for (const name of ['Zoom in', 'Move west', 'Move north', 'Move east', 'Move south', 'Zoom out']) {
    const before = places.framing();
    await places.button(name).click();
    await expect.poll(() => places.framing(), name).not.toBe(before);
    seen.add(places.framing());
  }
  const turned = () => reader.page.locator('#map [role="listbox"] > svg > g').first().getAttribute('transform');
  const upright = await turned();
  await places.button('Turn right').click();
  await expect.poll(turned).toContain('rotate');
  await places.button('Turn north up').click();
  await expect.poll(turned).toBe(upright);
  await places.button('Show all of Hong Kong').click();
  await expect.poll(() => places.framing()).not.toBeNull();
});

test('site, framing and year outlive reload, language and the way back', async ({ reader }) => {
  const places = new PlacesPage(reader);
  const view = '?sel=map:hsitp&z=22.5,114.1,11.5&y=2021';
  await places.opens(view);
  const holds = async (lang: string) => {
    await expect.poll(() => reader.address()).toBe(`/${lang}/places${view}`);
    await expect(places.mark('hsitp')).toHaveAttribute('aria-selected', 'true');
    await expect(reader.page.locator('#year')).toHaveValue('2021');
  };
  await holds('en');
  await reader.page.reload();
  await holds('en');
  await reader.switchesTo('tc');
  await holds('tc');
  await reader.page.goBack();
  await holds('en');
  await reader.page.goForward();
  await holds('tc');
});

for (const [query, named] of [
  ['sel=map:atlantis', 'map:atlantis'],
  ['z=1.5,2.5,11', '1.5,2.5,11'],
  ['z=22.4,114.1,99', '22.4,114.1,99'],
  ['y=1066', '1066'],
  ['y=2026', '2026'],
  ['also=gold', 'gold'],
  ['only=district:mars', 'district:mars'],
  ['by=map:luck', 'map:luck'],
] as const)
  test(
    `a map without ${query} opens, and says what it left out`,
    { tag: gateIf(/atlantis|99|2026/.test(query)) },
    async ({ reader }) => {
      const places = new PlacesPage(reader);
      await places.opens(`?${query}`);
      await expect(reader.page.getByRole('status').filter({ hasText: named })).toBeVisible();
      await expect.poll(() => reader.address()).toBe('/en/places');
      expect(await places.sites()).toHaveLength(16);
    },
  );

test('no site stands on the map before the document says so', async ({ reader }) => {
  const places = new PlacesPage(reader);
  await places.opens('?also=outside&y=2020');
  const look = (site: string) => places.mark(site).locator('[data-look]').first();
  await expect(look('data-technology-hub')).toHaveAttribute('data-look', 'standing');
  await expect(look('innocell')).toHaveAttribute('data-look', 'not-said');
  await reader.page.locator('#year').focus();
  await reader.page.keyboard.press('ArrowRight');
  await expect(look('innocell')).toHaveAttribute('data-look', 'standing');
  await expect(look('cyberport-5')).toHaveAttribute('data-look', 'not-said');
  await reader.page.keyboard.press('End');
  await expect(look('hsitp')).toHaveAttribute('data-look', 'planned');
});

test('the list is filtered, searched and ordered', async ({ reader }) => {
  const places = new PlacesPage(reader);
  await places.opens();
  const rows = reader.page.locator('[data-site]');
  await expect(rows).toHaveCount(25);
  // By the keys themselves: text that this Firefox is given at once never reaches the page's listeners.
  await reader.page.getByRole('searchbox').click();
  await reader.page.keyboard.type('cyber');
  await expect(rows).toHaveCount(2);
  await reader.page.keyboard.press('ControlOrMeta+A');
  await reader.page.keyboard.press('Delete');
  await expect(rows).toHaveCount(25);
  await reader.page.locator('summary', { hasText: 'Status' }).click();
  await reader.page.locator('[data-choice="state:planned"]').click();
  await expect.poll(() => reader.address()).toBe('/en/places?only=state:planned');
  await expect(rows).toHaveCount(4);
  await reader.opens('/en/places?by=map:area');
  await expect(rows.first()).toHaveAttribute('data-site', 'science-park');
});

test('unsure positions are hidden until they are asked for', async ({ reader }) => {
  const places = new PlacesPage(reader);
  await places.opens();
  expect(await places.sites()).not.toContain('mars-centre');
  await reader.page.getByRole('link', { name: 'Show unsure positions' }).click();
  await expect(places.mark('mars-centre')).toBeVisible();
  expect(reader.address()).toBe('/en/places?also=outside');
});

test('the card of a figure leads to its site', async ({ reader }) => {
  await reader.opens('/en/funding?f=science-park-area');
  await reader.page.locator('[data-on-map] a').click();
  await expect.poll(() => reader.address()).toBe('/en/places?sel=map:science-park');
  await expect(reader.page.locator('#site-title')).toHaveText('Hong Kong Science Park');
});

test('MapLibre is fetched only once the map is nearly in view', WEBGL, async ({ reader, atlas }) => {
  const places = new PlacesPage(reader);
  await reader.page.setViewportSize({ width: 390, height: 700 });
  const before = atlas.log.length;
  await places.opens();
  const fetched = () => atlas.log.slice(before).filter(({ url }) => /GlBase-|maplibre/.test(url)).length;
  expect(fetched()).toBe(0);
  await reader.page.locator('#map').scrollIntoViewIfNeeded();
  await expect(places.map('moving')).toBeVisible();
  expect(fetched()).toBe(2);
});

test('on a phone the map opens over the list and gives the focus back', async ({ reader }) => {
  const places = new PlacesPage(reader);
  await reader.page.setViewportSize({ width: 390, height: 844 });
  await places.opens();
  const opener = reader.page.getByRole('button', { name: 'Map', exact: true });
  await opener.click();
  await expect(places.box).toBeInViewport();
  await reader.page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
  await places.row('innocell').locator('a').click();
  await expect(reader.page.locator('#site-title')).toHaveText('InnoCell');
  await expect(reader.page.locator('[data-open]')).toBeVisible();
});

test('the map is printed whole, with its key, and without its buttons', WEBGL, async ({ reader }) => {
  const places = new PlacesPage(reader);
  await places.opens();
  await reader.page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await reader.page.emulateMedia({ media: 'print' });
  await expect(places.map('plain')).toBeVisible();
  await expect(places.button('Zoom in')).toBeHidden();
  const { names } = await places.labels();
  expect(names).toHaveLength(16);
});

test('the picture of the map has its legend, scale and credit inside', WEBGL, async ({ reader }) => {
  const places = new PlacesPage(reader);
  await places.opens();
  await expect(places.map('moving')).toBeVisible();
  const foot = reader.page.locator('#map');
  await foot.getByText('More', { exact: true }).click();
  await foot.getByRole('button', { name: 'Copy picture', exact: true }).click();
  await expect(reader.page.locator('#map').getByText('Copied', { exact: true })).toBeVisible();
  await expect(places.map('moving')).toBeVisible();
});
