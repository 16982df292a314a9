import * as v from 'valibot';
import { faultsIn } from './edition-faults.ts';
import { localized } from './edition-schema.ts';
import type { Fault } from './fault.ts';
import type { Programmes } from './programmes.ts';

const filled = v.pipe(v.string(), v.nonEmpty('is empty'));
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id (lower case, hyphens)'));

const schema = v.strictObject({
  about: filled,
  programmes: v.array(
    v.strictObject({
      id: slug,
      names: v.pipe(v.array(localized), v.minLength(1)),
      short: v.array(filled),
      also: v.array(filled),
      entity: v.exactOptional(slug),
      source: slug,
    }),
  ),
});

const sourcesSchema = v.strictObject({
  about: filled,
  sources: v.array(v.strictObject({ id: slug, publisher: filled, title: filled, address: v.string() })),
});

const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) < at);

/** Every way of writing a programme, as a file may have it. */
const spellings = ({ names, short, also }: Programmes['programmes'][number]) => [
  ...names.map(({ en }) => en),
  ...short,
  ...also,
];

function meaningFaults({ programmes }: Programmes, sources: ReadonlySet<string>): readonly Fault[] {
  return [
    ...repeated(programmes.map(({ id }) => id)).map((id) => ({ path: id, problem: 'is used before' })),
    ...repeated(programmes.flatMap(spellings)).map((name) => ({ path: name, problem: 'names two programmes' })),
    ...programmes
      .filter(({ source }) => !sources.has(source))
      .map(({ id, source }) => ({ path: id, problem: `has an unknown source: ${source}` })),
  ];
}

/** Unknown in, strict out: all programmes, or one error that lists every fault. */
export function parseProgrammes(candidate: unknown, sources: unknown): Programmes {
  const read = v.safeParse(schema, candidate);
  const from = v.safeParse(sourcesSchema, sources);
  const faults: readonly Fault[] =
    read.success && from.success
      ? meaningFaults(read.output, new Set(from.output.sources.map(({ id }) => id)))
      : [...faultsIn(read.issues ?? []), ...faultsIn(from.issues ?? [])];
  if (faults.length === 0 && read.success) return read.output;
  throw new Error(`the programmes have faults\n${faults.map(({ path, problem }) => `${path}: ${problem}`).join('\n')}`);
}
