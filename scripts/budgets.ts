import { readBuilt } from './budgets/built.ts';
import { assetLines, heaviestLines, htmlLines } from './budgets/first-view.ts';
import { isWithin, type Line } from './budgets/limits.ts';
import { packageLines } from './budgets/package.ts';
import { portableLines } from './budgets/portable.ts';
import { queryCoreLines } from './budgets/query-core.ts';

const grouped = (value: number) => value.toLocaleString('en');

function say(line: Line, width: number): string {
  const { what, value, limit, unit, found } = line;
  const numbers = `${grouped(value).padStart(9)} of ${grouped(limit).padStart(9)} ${unit.padEnd(8)}`;
  return `${isWithin(line) ? ' ' : '!'} ${what.padEnd(width)} ${numbers}${isWithin(line) ? '' : `  too much ${found ?? ''}`}`.trimEnd();
}

/** What the built atlas weighs against what it may. Throws where it was not built. */
export async function budgetLines(root = 'dist', firstView = '.build/first-view.json'): Promise<readonly Line[]> {
  const built = readBuilt(root, firstView);
  return [
    ...htmlLines(built),
    ...heaviestLines(built),
    ...assetLines(built),
    ...packageLines(built),
    ...portableLines(built),
    ...(await queryCoreLines()),
  ];
}

/** `npm run budgets` [-- FOLDER FILE]: says it, and fails where something weighs too much. */
export default async function main([root, firstView]: readonly string[]) {
  try {
    const lines = await budgetLines(root, firstView);
    const width = Math.max(...lines.map(({ what }) => what.length));
    for (const line of lines) console.log(say(line, width));
    const over = lines.filter((line) => !isWithin(line)).length;
    console.log(over === 0 ? 'Every budget is kept.' : `${over} of ${lines.length} budgets are not kept.`);
    if (over > 0) process.exitCode = 1;
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
