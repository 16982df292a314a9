import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Spot } from './csv.ts';
import { madeUpList } from './made-up.ts';
import { deskOf, fileOf, HEAD_LINE, listed, opened, QUESTION, sourceOf } from './sample-file.ts';

const row = (programme: string, approved: string, revised = '') => [
  '1',
  programme,
  'R/1',
  't',
  'A',
  approved,
  revised,
  '',
];

describe('heads', () => {
  test('may stand in any order, among others', async () => {
    const { desk, result } = await opened(
      'Remarks,FUNDS APPROVED (HK$M),revised funds approved ($m),Lead  Applicant,Extra,Project Title,Reference No,Programme\nr,1.5,,A,x,T,R/1,ITSP\n',
    );
    expect(result).toMatchObject({ kind: 'read', report: { unknown: ['Extra'], absent: ['number'], unit: 'million' } });
    expect(listed(desk).projects).toMatchObject([
      { remarks: 'r', approved: 150_000_000, applicant: 'A', title: 'T', reference: 'R/1', programme: 'ITSP', line: 2 },
    ]);
  });

  test.each([
    [
      'No.,Programme,Project Title,Lead Applicant,Funds Approved ($M)\n',
      'column-missing',
      ['Reference No.', 'Revised Funds Approved ($M)'],
    ],
    [`${HEAD_LINE},Programme\n`, 'column-twice', ['Programme']],
    [
      HEAD_LINE.replace('Revised Funds Approved ($M)', 'Revised Funds Approved ($)'),
      'units-differ',
      ['Funds Approved ($M)', 'Revised Funds Approved ($)'],
    ],
  ])('%j is refused by name', async (text, code, heads) => {
    const { result } = await opened(text);
    expect(result.kind === 'refused' && result.refusal.fault).toMatchObject({ code, heads, line: 1 });
  });
});

describe('amounts', () => {
  test('in dollars under a head that says millions are doubted, and never changed', async () => {
    const { desk, result } = await opened(fileOf([row('ITSP', '2798000.5'), row('ITSP', '12000')]));
    expect(result).toMatchObject({
      kind: 'read',
      report: { unit: 'million', isPlausible: false, largest: 2_798_000.5 },
    });
    expect(listed(desk, 'dollar').answer.total.approved).toBe(281_000_050);
  });

  test('are not put into a unit in which they would be finer than a cent', async () => {
    const { result } = await opened(fileOf([row('ITSP', '2.7985')]));
    expect(result).toMatchObject({ report: { unfit: { dollar: 'finer-than-cents', million: null } } });
  });

  test('are revised where the file says so', async () => {
    const { desk } = await opened(fileOf([row('ITSP', '2', '1.5'), row('ITSP', '3', '-')]));
    expect(listed(desk).answer.total).toMatchObject({ approved: 500_000_000, revised: 450_000_000 });
  });
});

test('renamed programmes are one, streams belong to theirs, and unknown names are never dropped', async () => {
  const names = [
    'Re-industrialisation Funding Scheme',
    'New Industrialisation Funding Scheme',
    'Innovation and Technology Support Programme (Platform)',
    'itsp',
    'Unheard-of Scheme',
  ];
  const { desk } = await opened(fileOf(names.map((name) => row(name, '1'))));
  const { summary } = listed(desk);
  expect(summary.programmes.map(({ key, projects }) => [key, projects])).toEqual([
    ['itsp', 2],
    ['nifs', 2],
    ['unmatched:Unheard-of Scheme', 1],
  ]);
  expect(summary.written.map(({ name }) => name)).toEqual(names);
});

test('names that programs trip over are names like others', async () => {
  const names = [
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '=HYPERLINK("x")',
    '<img src=x onerror=alert(1)>',
  ];
  const before = Object.getOwnPropertyNames(Object.prototype).length;
  const { desk } = await opened(fileOf(names.map((name) => ['1', name, name, name, name, '1', '', name])));
  const { answer, projects } = listed(desk);
  expect(answer.groups.map(({ key }) => key).toSorted()).toEqual(names.map((name) => `unmatched:${name}`).toSorted());
  expect(projects.map(({ title, applicant, remarks }) => [title, applicant, remarks])).toEqual(
    names.map((name) => [name, name, name]),
  );
  expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before);
});

test('sums, groups, filters and orders are those of an independent routine', async () => {
  const text = [...madeUpList(5000, 7)].join('');
  const { desk } = await opened(text, undefined, 1 << 16);
  const { projects } = listed(desk);
  const [, ...lines] = text.trim().split('\r\n');
  expect(projects).toHaveLength(lines.length);
  // A million has 10^8 cents: three decimals leave five zeros.
  const cents = (cell = '') => BigInt(cell.replace('.', '')) * 100_000n;
  const cells = lines.map((line) =>
    [...line.matchAll(/(?:"([^"]*)"|([^,]*))(?:,|$)/g)].map(([, a, b]) => a ?? b ?? ''),
  );
  const sum = (some: readonly (readonly string[])[], at: number, other = at) =>
    some.reduce((so, one) => so + cents(one[at] === '' ? one[other] : one[at]), 0n);
  const { total } = desk.ask(QUESTION);
  expect([BigInt(total.approved), BigInt(total.revised)]).toEqual([sum(cells, 5), sum(cells, 6, 5)]);
  const drones = cells.filter(([, , , title = '']) => title.includes('a drone'));
  const found = desk.ask({
    ...QUESTION,
    where: { text: 'A DRONE', years: [2020] },
    by: 'applicant',
    order: 'approved',
    isDescending: true,
  });
  expect(found.total).toMatchObject({ projects: drones.length, approved: Number(sum(drones, 5)) });
  const shown = desk.rows(0, drones.length);
  const wanted = drones.toSorted((a, b) => Number(cents(b[5]) - cents(a[5]) || BigInt(a[0] ?? 0) - BigInt(b[0] ?? 0)));
  expect(shown.map(({ reference }) => reference)).toEqual(wanted.map((one) => one[2]));
  expect(desk.ask({ ...QUESTION, where: { years: [2019] } }).total.projects).toBe(0);
});

test('a file that is refused or cancelled leaves what was there', async () => {
  const desk = deskOf();
  const good = fileOf([row('ITSP', '1'), row('PRP', '2')]);
  const open = (content: string, onProgress = () => undefined as void) =>
    desk.open({ file: 'one', source: sourceOf(content) }, onProgress);
  await open(good);
  expect((await open(`${good}"`)).kind).toBe('refused');
  expect((await open(good, () => desk.cancel('one'))).kind).toBe('cancelled');
  expect(listed(desk).answer.total).toMatchObject({ projects: 2, approved: 300_000_000 });
});

test('the year is the one in the name, or nobody’s guess', async () => {
  const year = async (name: string) => {
    const result = await deskOf().open(
      { file: 'a', source: sourceOf(fileOf([row('ITSP', '1')]), name) },
      () => undefined,
    );
    return result.kind === 'read' && result.report.year;
  };
  expect(await year('annuallist_2020_e.csv')).toBe(2020);
  expect(await year('2019-2020.csv')).toBeNull();
  expect(await year('list 12020.csv')).toBeNull();
  expect(await year('list.csv')).toBeNull();
});

type Breaking = (text: string, at: number) => string;

/** What can happen to a file on its way. */
const BREAKS: readonly Breaking[] = [
  (text, at) => text.slice(0, at),
  (text, at) => `${text.slice(0, at)}"${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)},${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}\n${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}\u0000${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}x${text.slice(at)}`,
  (text, at) => text.slice(0, at) + text.slice(at + 9),
  (text, at) => text.slice(at),
  (text, at) => text.slice(0, at) + text.slice(at).replaceAll('"', ''),
  (text, at) => text.slice(0, at) + text.slice(at).replaceAll(/\d/g, '-'),
];

const BROKEN_ROWS = Array.from({ length: 6 }, (_, at) => {
  const revised = at % 2 ? '1' : '';
  return [String(at), 'ITSP', `R/${at}`, `Title, "${at}"\nmore`, 'A', '1.5', revised, ''];
});
const WHOLE = fileOf(BROKEN_ROWS);
const MOST_LINES = WHOLE.split('\n').length + 2;

const isSpot = ({ line, column }: Spot) => line >= 1 && line <= MOST_LINES && column >= 1;

/** What is wrong with the way in which a broken file was met. */
function mistakes({ desk, result }: Awaited<ReturnType<typeof opened>>): readonly string[] {
  const { projects, answer } = listed(desk);
  const sum = projects.reduce((so, { approved }) => so + approved, 0);
  const told = (isRight: boolean, what: string) => (isRight ? [] : [what]);
  if (result.kind !== 'read') {
    const { fault, faults } = result.kind === 'refused' ? result.refusal : { fault: null, faults: [] };
    const isPlaced = fault !== null && (!('line' in fault) || isSpot(fault));
    return [...told(isPlaced && faults.every(isSpot), 'no place'), ...told(projects.length === 0, 'half loaded')];
  }
  const { faults, faultCount, rows } = result.report;
  return [
    ...told(faults.length === faultCount && faults.every(isSpot), 'no place'),
    ...told(projects.length === rows && sum === answer.total.approved, 'not all'),
    ...told(
      projects.every(({ programme, reference, title }) => programme && reference && title),
      'half a row',
    ),
  ];
}

test('1,000 broken files are refused or their rows told with line and column; none is taken in by half', async () => {
  const kinds = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.nat(WHOLE.length - 1),
      fc.constantFrom(...BREAKS),
      fc.constantFrom(5, 64, 4096),
      async (at, breaking, step) => {
        const met = await opened(breaking(WHOLE, at), undefined, step);
        kinds.add(met.result.kind);
        expect(mistakes(met)).toEqual([]);
      },
    ),
    { numRuns: 1000 },
  );
  expect([...kinds].toSorted()).toEqual(['read', 'refused']);
});
