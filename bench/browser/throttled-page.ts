import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { watchLoad } from './probe.ts';

/** The reader's machine: a quarter of this one, on a slow line. */
const CPU_RATE = 4;
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const VIEWPORT = { width: 1440, height: 900 };

const LOOK_EVERY_MS = 100;
/** Less of the main thread than this share is the noise of looking. */
const BUSY_SHARE = 0.04;
const GIVE_UP_MS = 60_000;

const EXHIBITS = ['#rd-projects-by-domain', '#dated-events', '#facilities-overview'] as const;

/** A page of a fresh browser profile with the brakes on. */
export interface ThrottledPage {
  readonly page: Page;
  readonly session: CDPSession;
  /** CPU of the page's main thread so far, in ms of the throttled clock. */
  readonly cpu: () => Promise<number>;
  /** Waits until the line is free and the main thread has been still for that long. Gives how often it looked. */
  readonly quiet: (stillMs: number) => Promise<number>;
  readonly close: () => Promise<void>;
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? NaN;
}

/** Requests under way. */
function watchLine(session: CDPSession): ReadonlySet<string> {
  const open = new Set<string>();
  session.on('Network.requestWillBeSent', ({ requestId }) => open.add(requestId));
  session.on('Network.loadingFinished', ({ requestId }) => open.delete(requestId));
  session.on('Network.loadingFailed', ({ requestId }) => open.delete(requestId));
  return open;
}

function quietDetector(cpu: () => Promise<number>, open: ReadonlySet<string>) {
  return async (stillMs: number) => {
    const giveUp = performance.now() + GIVE_UP_MS;
    let [before, since, looked, looks] = [await cpu(), performance.now(), performance.now(), 1];
    while (performance.now() - since < stillMs && performance.now() < giveUp) {
      await pause(LOOK_EVERY_MS);
      const [now, at] = [await cpu(), performance.now()];
      if (open.size > 0 || now - before > BUSY_SHARE * (at - looked)) since = at;
      [before, looked, looks] = [now, at, looks + 1];
    }
    return looks;
  };
}

export async function openThrottled(browser: Browser): Promise<ThrottledPage> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_RATE });
  await session.send('Network.emulateNetworkConditions', LINE);
  await page.addInitScript(watchLoad, EXHIBITS);
  const open = watchLine(session);
  const cpu = async () => 1000 * (await metric(session, 'TaskDuration'));
  return { page, session, cpu, quiet: quietDetector(cpu, open), close: () => context.close() };
}

/** JavaScript objects still in use after collecting the rest, in MB. */
export async function heapInUse(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await metric(session, 'JSHeapUsedSize')) / 1e6;
}
