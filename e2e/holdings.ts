import { test, type CDPSession } from '@playwright/test';

/** What a page holds once all that can be given up is given up; heap in bytes. Chromium alone tells. */
export async function held(session: CDPSession) {
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { nodes, listeners: jsEventListeners, heap: usedSize };
}

export const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;

/** Leaves what a test measured in its result, for `npm run quality:report`. */
export const measured = (figure: string) => void test.info().annotations.push({ type: 'figure', description: figure });
