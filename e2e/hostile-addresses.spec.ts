import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { MAX_ADDRESS } from '#src/state/address.ts';
import { anyAddress } from '#src/state/sample-addresses.ts';
import { injections, NOTHING, watchInjections } from './hostile/injections.ts';
import { expect, gateIf, test, type Reader } from './reader.ts';

const isAudit = Boolean(process.env['AUDIT']);
const SEED = 20230331;

const KEYS = ['ed', 'as', 'by', 'sel', 't', 'z', 'y', 'also', 'f', 'cmp', 'only', 'step', 'th'];

interface Mangled {
  /** As a browser writes it. */
  readonly href: string;
  /** The keys that an address may have, as this one has them. */
  readonly asked: readonly (readonly [key: string, value: string])[];
  readonly isTooLong: boolean;
}

function mangled({ pathname, search }: { readonly pathname: string; readonly search: string }): Mangled {
  const url = new URL(`http://atlas.invalid${pathname}${search}`);
  const asked = [...url.searchParams].filter(([key]) => KEYS.includes(key));
  // A comparison goes along from page to page, and may make an address too long that was not.
  return { href: url.pathname + url.search, asked, isTooLong: url.href.length > MAX_ADDRESS - 300 };
}

/** Addresses that lead to some view of the atlas, or all to one page: those of other kinds a server answers. */
const sampled = (count: number, seed: number, page?: string): readonly Mangled[] =>
  fc
    .sample(anyAddress, { numRuns: count * 3, seed })
    .filter(({ pathname }) => /^\/(?:en|tc|sc)\/[^/\\]/.test(pathname) || /^\/(?:en|tc|sc)\/$/.test(pathname))
    .map(({ pathname, search }) => mangled({ pathname: page ?? pathname, search }))
    .slice(0, count);

/** Waits in the page until each key is kept or named; says what is wrong if it never is. */
const settled = (page: Page, { asked, isTooLong }: Mangled) =>
  page.evaluate(
    async ([keys, tooLong]) => {
      const wrong = () => {
        const shown = new URL(location.href).searchParams;
        const notices = [...document.querySelectorAll('[data-digits="notice"] li')].map((one) => one.textContent ?? '');
        const named = (key: string) =>
          notices.some((one) => one.includes(`${key} “`) || one.includes(`${key}「`) || one.includes(`${key}“`));
        const untold = keys.filter(
          ([key, value]) => shown.get(key) !== value && !named(key) && !(tooLong && named('?')),
        );
        const heading = document.querySelector('h1')?.textContent?.trim() ?? '';
        const isBlank = heading === '' || (document.querySelector('main')?.textContent?.length ?? 0) < 40;
        return [
          ...untold.map(([key]) => `${key} is neither kept nor named`),
          ...(isBlank ? ['the page is blank'] : []),
        ];
      };
      for (let looks = 0; looks < 1500 && wrong().length > 0; looks += 1) await new Promise((go) => setTimeout(go, 4));
      return wrong();
    },
    [asked, isTooLong] as const,
  );

/** The smallest part of an address that fails alone, to be read in the report. */
async function smallest(one: Mangled, fails: (part: Mangled) => Promise<boolean>): Promise<string> {
  const [path = ''] = one.href.split('?');
  for (const [key, value] of one.asked) {
    const part = mangled({ pathname: path, search: `?${new URLSearchParams([[key, value]]).toString()}` });
    if (await fails(part)) return part.href;
  }
  return one.href;
}

/** Follows a link inside the app, as a reader does. */
const travels = (page: Page, href: string) =>
  page.evaluate(async (to) => {
    const link = document.createElement('a');
    link.href = to;
    document.body.append(link);
    link.click();
    link.remove();
    document.querySelector<HTMLElement>('[data-digits="notice"] ~ button:last-of-type')?.click();
    const target = new URL(to, location.href).pathname;
    for (let looks = 0; looks < 1500 && location.pathname !== target; looks += 1)
      await new Promise((go) => setTimeout(go, 4));
  }, href);

type Visit = (reader: Reader, href: string) => Promise<unknown>;

async function examine(reader: Reader, all: readonly Mangled[], seed: number, visit: Visit) {
  const { page } = reader;
  const look = async (one: Mangled) => {
    await visit(reader, one.href);
    return settled(page, one);
  };
  for (const [at, one] of all.entries()) {
    const wrong = await look(one);
    if (wrong.length === 0) continue;
    const least = await smallest(one, async (part) => (await look(part)).length > 0);
    throw new Error(`seed ${seed}, number ${at}: ${wrong.join('; ')}\nin ${one.href}\nsmallest ${least}`);
  }
  expect(await injections(page)).toEqual(NOTHING);
}

const inChunks = (count: number, size: number) => Array.from({ length: Math.ceil(count / size) }, (_, at) => at);

/** Changes inside the app: in the gate 120 of one page, in the audit 10,000 of all. */
const STAYING = ['/en/funding', '/tc/talent'];

for (const part of inChunks(10_000, 300))
  test(
    `mangled addresses are travelled to, each bad key named (seed ${SEED + part})`,
    {
      tag: gateIf(part === 0),
    },
    async ({ reader, complaints }) => {
      complaints.forgive(/404/);
      await watchInjections(reader.page);
      await reader.opens(STAYING[part] ?? '/en/funding');
      await reader.wakes();
      await reader.page.evaluate(() => void (document.body.dataset['same'] = 'page'));
      const all = sampled(isAudit ? 300 : 120, SEED + part, STAYING[part]);
      await examine(reader, all, SEED + part, (_, href) => travels(reader.page, href));
      expect(await reader.page.evaluate(() => document.body.dataset['same'])).toBe('page');
    },
  );

// Whole loads: the gate asks 25 in address.spec.ts and these; the audit 1,000 more.
for (const part of inChunks(1000, 50))
  test(
    `mangled addresses are loaded, each bad key named (seed ${SEED - part})`,
    {
      tag: gateIf(part === 0),
    },
    async ({ reader, complaints }) => {
      // Leaving for the next address may cut a fetch short.
      complaints.forgive(/404|dynamically imported module|Failed to fetch/);
      await watchInjections(reader.page);
      await examine(reader, sampled(isAudit ? 50 : 20, SEED - part), SEED - part, async (one, href) => one.opens(href));
    },
  );
