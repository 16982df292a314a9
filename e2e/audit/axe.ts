import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, Result, RunOptions } from 'axe-core';
import type { Fault } from './in-page/fault.ts';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe leaves open, and the routine of ours that settles it. */
const SETTLED_BY: Readonly<Record<string, string>> = {
  'color-contrast': 'text-contrast',
  'label-content-name-mismatch': 'names',
  'target-size': 'targets',
  'th-has-data-cells': 'tables',
};

const OPTIONS: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  },
  resultTypes: ['violations', 'incomplete'],
  // The page's own style sheets are all there is: nothing to fetch.
  preload: false,
};

const toFaults = ({ id, nodes }: Result, verdict: string): Fault[] =>
  nodes.map(({ html, failureSummary = '' }) => ({
    rule: `axe:${id}`,
    where: html.slice(0, 120),
    what: `${verdict}: ${failureSummary.replace(/\s+/g, ' ').slice(0, 160)}`,
  }));

/** What can only be decided of a whole page. */
const OF_WHOLE_PAGE = ['heading-order'];

const isSettled = (id: string, part: string) => id in SETTLED_BY || (part !== 'html' && OF_WHOLE_PAGE.includes(id));

/** What axe says of a part of the page that stood still meanwhile: axe loses its place in one that is still growing. */
const askStill = (page: Page, part: string) =>
  page.evaluate(
    async ([selector, options]) => {
      const { axe } = window as unknown as { axe: { run(on: string, how: RunOptions): Promise<AxeResults> } };
      for (;;) {
        let isStill = true;
        const watch = new MutationObserver(() => void (isStill = false));
        watch.observe(document, { childList: true, subtree: true });
        const { violations, incomplete } = await axe.run(selector, options);
        isStill &&= watch.takeRecords().length === 0;
        watch.disconnect();
        if (isStill) return { violations, incomplete };
      }
    },
    [part, OPTIONS] as const,
  );

/** What axe finds in a part of the page, and what it cannot decide and no routine of ours decides either. */
export async function askAxe(page: Page, part = 'html'): Promise<readonly Fault[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const { violations, incomplete } = await askStill(page, part);
  return [
    ...violations.flatMap((result) => toFaults(result, 'violation')),
    ...incomplete.filter(({ id }) => !isSettled(id, part)).flatMap((result) => toFaults(result, 'undecided')),
  ];
}
