import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexEdition } from '#src/facts/edition.ts';
import { readEdition } from '#src/facts/edition-on-disk.ts';
import type { Figure } from '#src/facts/figure.ts';
import { EDITION_IDS } from './editions.ts';
import {
  DEGREES,
  findPostsFigure,
  limitFault,
  MOST_MONTHS,
  MOST_POSTS,
  postsIn,
  readPosts,
  workPosts,
  writePosts,
  type PostsChoice,
} from './research-posts.ts';

const edition = indexEdition(readEdition('2023'));

const choice = (bachelor: number, master: number, doctoral: number, months: number): PostsChoice => ({
  bachelor,
  master,
  doctoral,
  months,
});

function worked(of: PostsChoice) {
  const working = workPosts(edition, of);
  if (!working) throw new RangeError(writePosts(of));
  return working;
}

/** The sum once more, in whole numbers, post by post and month by month. */
function byCounting({ bachelor, master, doctoral, months }: PostsChoice) {
  let [allowances, living] = [0n, 0n];
  for (let month = 0; month < months; month += 1) {
    for (let post = 0; post < bachelor; post += 1) allowances += 20_000n;
    for (let post = 0; post < master; post += 1) allowances += 23_000n;
    for (let post = 0; post < doctoral; post += 1) [allowances, living] = [allowances + 35_000n, living + 10_000n];
  }
  return [allowances, living, allowances + living];
}

test.each(EDITION_IDS)('the limits are those of edition %s', (id) => {
  const one = indexEdition(readEdition(id));
  expect(MOST_POSTS).toBe(one.figure('rth-max-talents-per-organisation', 'people').value);
  expect(MOST_MONTHS).toBe(one.figure('rth-living-allowance-max-duration', 'years').value * 12);
});

describe('row 82: what posts and months of a reader’s choice come to', () => {
  test.each([
    [choice(1, 0, 0, 1), 20_000, 0],
    [choice(0, 1, 0, 1), 23_000, 0],
    [choice(0, 0, 1, 1), 35_000, 10_000],
    [choice(0, 0, 1, 36), 1_260_000, 360_000],
    [choice(0, 0, 4, 36), 5_040_000, 1_440_000],
    [choice(4, 0, 0, 36), 2_880_000, 0],
    [choice(2, 1, 1, 24), 2_352_000, 240_000],
  ])('%o gives %i and %i more to live on', (of, allowances, living) => {
    const working = worked(of);
    expect([working.allowances.value, working.living.amount.value, working.total.value]).toEqual([
      allowances,
      living,
      allowances + living,
    ]);
  });

  test('every choice within the limits is exact to the dollar, worked out a second way', () => {
    const posts = fc.nat(MOST_POSTS);
    fc.assert(
      fc.property(posts, posts, posts, fc.integer({ min: 1, max: MOST_MONTHS }), (...[b, m, d, months]) => {
        const of = choice(b, m, d, months);
        fc.pre(limitFault(of) === null);
        const { allowances, living, total } = worked(of);
        const values = [allowances, living.amount, total].map(({ value }) => BigInt(value));
        expect(values).toEqual(byCounting(of));
      }),
    );
  });

  test.each([
    ['0 posts', choice(0, 0, 0, 12), 'no-posts'],
    ['1 post', choice(0, 0, 1, 12), null],
    ['4 posts', choice(2, 1, 1, 12), null],
    ['5 posts', choice(2, 1, 2, 12), 'too-many-posts'],
    ['0 months', choice(1, 0, 0, 0), 'no-months'],
    ['1 month', choice(1, 0, 0, 1), null],
    ['36 months', choice(1, 0, 0, 36), null],
    ['37 months', choice(1, 0, 0, 37), 'too-many-months'],
  ])('%s is within the limits or says why not', (_, of, fault) => {
    expect(limitFault(of)).toBe(fault);
    expect(workPosts(edition, of) === null).toBe(fault !== null);
    expect(readPosts(writePosts(of)) === null).toBe(fault !== null);
  });
});

const inputsOf = ({ origin }: Figure) => (origin.kind === 'derived' ? origin.from.map(({ id }) => id) : []);

test('the living allowance is never part of the allowance', () => {
  const { lines, allowances, living, total } = worked(choice(1, 1, 2, 36));
  for (const { amount } of lines) expect(inputsOf(amount)).not.toContain('rth-living-allowance-doctoral');
  expect(inputsOf(allowances)).toEqual(lines.map(({ amount }) => amount.id));
  expect(inputsOf(living.amount)).toContain('rth-living-allowance-doctoral');
  expect([allowances.nature, living.amount.nature]).toEqual(['allowance', 'supplement']);
  expect(living.posts.value).toBe(2);
  expect(inputsOf(total)).toEqual([allowances.id, living.amount.id]);
});

test('all that is worked out is derived and planned; what the reader put in is no plan of the document', () => {
  const { lines, allowances, living, total, months } = worked(choice(1, 0, 1, 24));
  const amounts = [...lines.map(({ amount }) => amount), allowances, living.amount, total];
  expect(new Set(amounts.map(({ status, origin }) => `${status} ${origin.kind}`))).toEqual(
    new Set(['planned derived']),
  );
  expect([months, living.posts].map(({ status }) => status)).toEqual(['in-force', 'in-force']);
});

test('no step uses the rise', () => {
  const { lines, living } = worked(choice(1, 1, 1, 36));
  expect([...lines, living].flatMap(({ amount }) => inputsOf(amount))).not.toContain('rth-allowance-increase');
});

test('every step is found by its id, and nothing else is', () => {
  const { lines, allowances, living, total, months } = worked(choice(1, 0, 2, 24));
  const steps = [months, allowances, total, ...[...lines, living].flatMap(({ posts, amount }) => [posts, amount])];
  for (const step of steps) expect(findPostsFigure(edition, step.id)).toEqual(step);
  expect(new Set(steps.map(({ id }) => id)).size).toBe(3 + 2 * DEGREES.length + 1);
  for (const id of ['derived:research-posts', 'derived:research-posts:b1-m0-d4-24', `${total.id}:other`, 'x'])
    expect(findPostsFigure(edition, id)).toBeNull();
});

test.each(['', 'b1-m0-d0', 'b1-m0-d0-0', 'b1-m0-d0-037', 'b1-m0-d0-37', 'b5-m0-d0-1', 'b-1-m0-d0-1', 'b１-m0-d0-1'])(
  '"%s" is no choice in an address',
  (text) => {
    expect(readPosts(text)).toBeNull();
  },
);

test('a choice is read as it is written', () => {
  const all = [0, 1, 2, 3, 4].flatMap((b) => [0, 1, 2].flatMap((m) => [0, 1, 2].map((d) => choice(b, m, d, 36))));
  const within = all.filter((of) => postsIn(of) >= 1 && postsIn(of) <= 4);
  for (const of of within) expect(readPosts(writePosts(of))).toEqual(of);
  expect(within.length).toBeGreaterThan(20);
});
