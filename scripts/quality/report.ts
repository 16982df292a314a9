import type { Line } from '../budgets/limits.ts';
import type { Benched } from './bench.ts';
import { CHAPTERS } from './promises.ts';
import type { Promised, TestName } from './promise.ts';
import { isOf, latest, type Result } from './results.ts';

const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

const HEAD = `# Quality

Written by \`npm run quality:report\` from the results that \`npm test\`, \`npm run audit\` and \`npm run bench\` leave in \`artifacts/\`; tests write nothing else. Each line is a promise, the tests that hold it, and how they went when they were last run. A promise without a test says why. What needs a person is in [by-hand.md](by-hand.md).`;

const nameOf = ({ file, title }: TestName) =>
  `\`${file}\`: ${title.replaceAll(/\$\{[^}]*\}|\$[\w.]+|%[sdijo#]/g, '…')}`;

/** How the tests of a promise went: how many of how many passed, when, and what they measured. */
function sayResults({ tests }: Promised, results: readonly Result[]): string {
  const own = results.filter(({ file, title }) => tests.some((test) => test.file === file && isOf(test.title, title)));
  if (own.length === 0) return tests.length === 0 ? 'no test' : 'not run yet';
  const day =
    own
      .map((one) => one.day)
      .toSorted()
      .at(-1) ?? '';
  const figures = [...new Set(own.flatMap((one) => one.figures))];
  return [`${own.filter(({ passed }) => passed).length} of ${own.length} passed, ${day}`, ...figures].join('; ');
}

/** What the report is made from besides the promises. */
export interface Measured {
  readonly results: readonly Result[];
  readonly budgets: readonly Line[];
  /** What the bench printed last; nothing where it never ran. */
  readonly bench: readonly Benched[];
}

const sayLine = ({ what, value, limit, unit }: Line) => [
  what,
  `${value.toLocaleString('en')} ${unit}`,
  `${limit.toLocaleString('en')} ${unit}`,
];

const sayBench = ({ part, day, text }: Benched) =>
  `What \`npm run bench${part === null ? '' : ` -- ${part}`}\` printed on ${day}. Goals are printed, never asserted: machines are noisy.\n\n\`\`\`text\n${text.trimEnd()}\n\`\`\``;

/** The document \`docs/quality.md\`. */
export function qualityReport({ results, budgets, bench }: Measured): string {
  const last = latest(results);
  const chapters = CHAPTERS.flatMap(({ name, promises }) => [
    `## ${name}`,
    table(
      ['No.', 'Promise', 'Held by', 'Last result'],
      promises.map((promise) => [
        promise.id,
        [promise.says, promise.sizes].filter(Boolean).join(' '),
        [...promise.tests.map(nameOf), promise.open].filter(Boolean).join('; '),
        sayResults(promise, last),
      ]),
    ),
  ]);
  return [
    HEAD,
    ...chapters,
    '## Sizes',
    'What `npm run budgets` found in the files that were built last.',
    table(['What', 'Now', 'At most'], budgets.map(sayLine)),
    '## Timings',
    ...(bench.length === 0 ? ['`npm run bench` has not been run on this machine.'] : bench.map(sayBench)),
    '',
  ].join('\n\n');
}
