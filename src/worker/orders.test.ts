import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PARTS, SampleBrowser, SampleServer } from './sample-browser.ts';

/** What should be, in the plainest words: which build each window is of, and which workers there are. */
interface Model {
  readonly tabs: { build: string; loads: number }[];
  active: string | null;
  waiting: string | null;
  deployed: number;
  isUp: boolean;
}
interface Real {
  readonly server: SampleServer;
  readonly browser: SampleBrowser;
}

const deployedIn = (model: Model) => `v${model.deployed}`;

/** A page was loaded: its window has the version in use, and a newer one on the server waits for the reader's word. */
function loads(model: Model, at: number) {
  const newest = () => model.waiting ?? model.active;
  const tab = model.tabs[at];
  if (tab) {
    tab.build = model.active ?? deployedIn(model);
    tab.loads += 1;
  }
  if (!model.isUp || newest() === deployedIn(model)) return;
  if (model.active === null) model.active = deployedIn(model);
  else model.waiting = deployedIn(model);
}

/** No window has anything of another build than its own, none was loaded unasked, and no cache is left over. */
async function holds(model: Model, { browser }: Real) {
  expect(browser.tabs.map(({ build, loads: times }) => ({ build, loads: times }))).toEqual(model.tabs);
  expect([browser.active?.id ?? null, browser.waiting?.id ?? null]).toEqual([model.active, model.waiting]);
  for (const tab of browser.tabs) expect(await browser.partsOf(tab)).toEqual([...PARTS, 'still'].map(() => tab.build));
  const needed = new Set([...model.tabs.map(({ build }) => build), model.active, model.waiting]);
  needed.delete(null);
  for (const build of needed) expect(browser.keptBuilds()).toContain(build);
}

type Step = fc.AsyncCommand<Model, Real>;

/** A step of an order; `at` is which of the open windows. */
function step(name: string, can: (model: Model) => boolean, run: (model: Model, real: Real) => Promise<void>): Step {
  return {
    check: can,
    run: async (model, real) => {
      await run(model, real);
      await holds(model, real);
    },
    toString: () => name,
  };
}

const hasTab = ({ tabs }: Model) => tabs.length > 0;

const tabAt = (real: Real, at: number) => {
  const tab = real.browser.tabs[at % real.browser.tabs.length];
  if (!tab) throw new Error('There is no window');
  return tab;
};

const open = step(
  'open',
  ({ active, isUp, tabs }) => (active !== null || isUp) && tabs.length < 5,
  async (model, { browser }) => {
    model.tabs.push({ build: '', loads: 0 });
    loads(model, model.tabs.length - 1);
    await browser.open();
  },
);
const deploy = step(
  'deploy',
  () => true,
  async (model, { server }) => {
    model.deployed += 1;
    server.build = deployedIn(model);
  },
);
const power = (isUp: boolean) =>
  step(
    isUp ? 'start' : 'stop',
    () => true,
    async (model, { server }) => {
      model.isUp = isUp;
      server.isUp = isUp;
    },
  );
const reload = (at: number) =>
  step(`reload ${at}`, hasTab, async (model, real) => {
    loads(model, at % model.tabs.length);
    await real.browser.load(tabAt(real, at));
  });
const accept = (at: number) =>
  step(`accept ${at}`, hasTab, async (model, real) => {
    model.active = model.waiting ?? model.active;
    model.waiting = null;
    loads(model, at % model.tabs.length);
    await real.browser.accept(tabAt(real, at));
  });
const close = (at: number) =>
  step(`close ${at}`, hasTab, async (model, real) => {
    const tab = tabAt(real, at);
    model.tabs.splice(at % model.tabs.length, 1);
    if (!hasTab(model)) {
      model.active = model.waiting ?? model.active;
      model.waiting = null;
    }
    await real.browser.close(tab);
  });
const freeze = (at: number) =>
  step(`freeze ${at}`, hasTab, async (_, real) => {
    tabAt(real, at).isFrozen = true;
  });

const which = fc.nat({ max: 4 });

const ORDERS = process.env['AUDIT'] ? 2000 : 200;

test(`in ${ORDERS} random orders of open, deploy, reload, accept, close, freeze and stop no window mixes builds`, async () => {
  const steps = [
    fc.constant(open),
    fc.constant(deploy),
    fc.boolean().map(power),
    which.map(reload),
    which.map(accept),
    which.map(close),
    which.map(freeze),
  ];
  await fc.assert(
    fc.asyncProperty(fc.commands(steps, { maxCommands: 30 }), async (commands) => {
      await fc.asyncModelRun(() => {
        const server = new SampleServer();
        return {
          model: { tabs: [], active: null, waiting: null, deployed: 1, isUp: true },
          real: { server, browser: new SampleBrowser(server) },
        };
      }, commands);
    }),
    { numRuns: ORDERS },
  );
});

test('fifty deploys while a window stays open load nothing anew and leave two caches', async () => {
  const server = new SampleServer();
  const browser = new SampleBrowser(server);
  const tab = await browser.open();
  for (let at = 2; at <= 51; at += 1) {
    server.build = `v${at}`;
    expect(await browser.update()).toBe(true);
    expect(await browser.partsOf(tab)).toEqual([...PARTS, 'still'].map(() => 'v1'));
  }
  expect(tab.loads).toBe(1);
  expect(browser.keptBuilds()).toEqual(['v1', 'v51']);
  await browser.accept(tab);
  expect(tab.build).toBe('v51');
  expect(browser.keptBuilds()).toEqual(['v51']);
});

test('a cache stays for as long as a window of its build says nothing', async () => {
  const server = new SampleServer();
  const browser = new SampleBrowser(server);
  const [frozen, other] = [await browser.open(), await browser.open()];
  frozen.isFrozen = true;
  server.build = 'v2';
  await browser.load(other);
  await browser.accept(other);
  expect(browser.keptBuilds()).toEqual(['v1', 'v2']);
  expect(await browser.partsOf(frozen)).toEqual([...PARTS, 'still'].map(() => 'v1'));
  await browser.close(frozen);
  await browser.load(other);
  expect(browser.keptBuilds()).toEqual(['v2']);
});
