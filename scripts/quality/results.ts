import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** How one test went when it was last run. */
export interface Result {
  readonly file: string;
  readonly title: string;
  readonly passed: boolean;
  /** ISO day. */
  readonly day: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** What the test measured, in its own words. */
  readonly figures: readonly string[];
}

interface UnitReport {
  readonly startTime: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly title: string;
      readonly status: string;
      readonly meta?: { readonly figure?: string };
    }[];
  }[];
}

interface Suite {
  readonly file: string;
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly annotations: readonly { readonly type: string; readonly description?: string }[];
      readonly results: readonly { readonly status: string }[];
    }[];
  }[];
}
interface BrowserReport {
  readonly suites: readonly Suite[];
  readonly stats: { readonly startTime: string };
}

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

function unitResults({ startTime, testResults }: UnitReport): readonly Result[] {
  const [at, day] = [startTime, dayOf(startTime)];
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'passed' || status === 'failed')
      .map(({ title, status, meta }) => ({
        file: relative('.', name),
        title,
        passed: status === 'passed',
        day,
        at,
        figures: meta?.figure === undefined ? [] : [meta.figure],
      })),
  );
}

function suiteResults(suite: Suite, at: number): readonly Result[] {
  const own = (suite.specs ?? []).flatMap(({ title, tests }) =>
    tests
      .filter(({ results }) => results.length > 0)
      .map(({ annotations, results }) => ({
        file: `e2e/${suite.file}`,
        title,
        passed: results.every(({ status }) => status === 'passed'),
        day: dayOf(at),
        at,
        figures: annotations.flatMap(({ type, description }) =>
          type === 'figure' && description !== undefined ? [description] : [],
        ),
      })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => suiteResults(inner, at))];
}

/** The results in the reports of a folder: of `npm test` and of every `npm run audit` there was. */
export function readResults(folder: string): readonly Result[] {
  if (!existsSync(folder)) return [];
  const reports = readdirSync(folder).filter((name) => /^(?:unit|browser|audit[\d-]*)\.json$/.test(name));
  return reports.flatMap((name) => {
    const report = JSON.parse(readFileSync(join(folder, name), 'utf8')) as UnitReport | BrowserReport;
    if ('testResults' in report) return unitResults(report);
    const at = Date.parse(report.stats.startTime);
    return report.suites.flatMap((suite) => suiteResults(suite, at));
  });
}

const SLOT = /\$\{[^}]*\}|\$[\w.]+|%[sdijo#]/g;

/** Whether a test that ran is of a title as it is written, whose slots may hold anything. */
export function isOf(written: string, ran: string): boolean {
  const pattern = written
    .split(SLOT)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('.*');
  return new RegExp(`^${pattern}$`, 's').test(ran);
}

/** The latest result of each test, by file and title as it ran. */
export function latest(results: readonly Result[]): readonly Result[] {
  const newest = new Map<string, Result>();
  for (const result of results.toSorted((a, b) => a.at - b.at)) newest.set(`${result.file} ${result.title}`, result);
  return [...newest.values()];
}
