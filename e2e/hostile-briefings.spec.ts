import { writeDeck } from '#src/decks/deck-file.ts';
import { LIMITS } from '#src/decks/limits.ts';
import { sampleDeck } from '#src/decks/sample-deck.ts';
import { injections, NOTHING, watchInjections } from './hostile/injections.ts';
import { fileOf, files, PAYLOADS, payloads } from './hostile/payloads.ts';
import { expect, test } from './reader.ts';

const isAudit = Boolean(process.env['AUDIT']);
const SAMPLE = payloads(isAudit);

test.beforeEach(async ({ reader }) => {
  await watchInjections(reader.page);
});

/** A text of a briefing may hold no brace but those of its figures. */
const SPOKEN = PAYLOADS.filter((payload) => !/[{}]/.test(payload));
const inAll = (text: string) => ({ en: text, tc: text, sc: text });

/** A sound briefing that says every payload: in headings, captions and notes. */
const deckOfPayloads = () =>
  writeDeck({
    ...sampleDeck,
    id: 'hostile',
    title: inAll(PAYLOADS[2] ?? ''),
    slides: Array.from({ length: LIMITS.slides }, (_, at) => ({
      id: `slide-${at}`,
      layout: 'closing' as const,
      shows: [{ kind: 'text' as const, text: inAll(SPOKEN[at * 4] ?? 'x') }],
      heading: inAll(SPOKEN[at * 4 + 1] ?? 'x'),
      caption: inAll(SPOKEN[at * 4 + 2] ?? ''),
      notes: inAll([...SPOKEN.slice(at * 4 + 3, at * 4 + 4), ...SPOKEN.slice(240 + at, 241 + at)].join('\n')),
      seconds: 60,
      builds: false,
      rests: [],
    })),
  });

const SHOWINGS = ['briefings/hostile', 'build/hostile', 'present/hostile', 'presenter/hostile', 'handout/hostile'];

test('a briefing that says every payload shows them as text wherever it is shown', async ({ reader, complaints }) => {
  complaints.forgive(/404/);
  const { page } = reader;
  await reader.opens('/en/briefings');
  await reader.wakes();
  await page.getByRole('heading', { name: 'Your own briefings' }).scrollIntoViewIfNeeded();
  await files(page).setInputFiles(fileOf('hostile.json', deckOfPayloads()));
  await expect(page.locator('[data-deck="hostile"]')).toContainText('<img src=x');
  for (const path of isAudit ? SHOWINGS : SHOWINGS.slice(0, 2)) {
    await reader.opens(`/en/${path}`);
    await expect(page.locator('main')).toContainText('xss()');
    expect(await injections(page), path).toEqual(NOTHING);
  }
});

test('files that are broken by payloads are told of as text', async ({ reader }) => {
  const { page } = reader;
  await reader.opens('/en/briefings');
  await reader.wakes();
  await page.getByRole('heading', { name: 'Your own briefings' }).scrollIntoViewIfNeeded();
  const sound = JSON.parse(writeDeck(sampleDeck)) as Record<string, unknown>;
  const broken = SAMPLE.flatMap((payload, at) => [
    fileOf(`${payload.replaceAll(/[/\0]/g, '')}.json`, payload),
    fileOf(
      `${at}.json`,
      JSON.stringify({ ...sound, [payload]: 1, id: payload, edition: { id: payload, hash: payload } }),
    ),
  ]);
  // As many as may be opened at once; the gate opens no more.
  const most = isAudit ? broken.length : 10;
  for (let from = 0; from < most; from += 10) {
    const some = broken.slice(from, from + 10);
    await files(page).setInputFiles(some);
    const told = page.getByRole('status').filter({ hasText: 'was not opened' });
    await expect(told).toContainText(some.at(-1)?.name ?? '');
    await expect(told.locator('b')).toHaveCount(some.length);
    expect(await injections(page)).toEqual(NOTHING);
  }
  expect(await injections(page)).toEqual(NOTHING);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('atlas.deck.')))).toEqual(
    [],
  );
});
