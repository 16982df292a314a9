import * as v from 'valibot';
import { faultsIn } from './edition-faults.ts';
import { localized } from './edition-schema.ts';
import type { Fault } from './fault.ts';
import type { Programmes } from './programmes.ts';

const filled = v.pipe(v.string(), v.nonEmpty('is empty'));
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id (lower case, hyphens)'));

const schema = v.strictObject({
  about: filled,
  sources: v.array(v.strictObject({ id: slug, publisher: filled, title: filled, address: v.string() })),
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

const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) < at);

/** Every way of writing a programme, as a file may have it. */
const spellings = ({ names, short, also }: Programmes['programmes'][number]) => [
  ...names.map(({ en }) => en),
  ...short,
  ...also,
];

/** Unknown in, strict out: all programmes, or one error that lists every fault. */
export function parseProgrammes(candidate: unknown): Programmes {
  const result = v.safeParse(schema, candidate);
  const faults: Fault[] = result.success ? [] : [...faultsIn(result.issues)];
  if (result.success) {
    const { programmes, sources } = result.output;
    const known = new Set(sources.map(({ id }) => id));
    const say = (path: string, problem: string) => faults.push({ path, problem });
    for (const id of repeated(programmes.map((one) => one.id))) say(id, 'is used before');
    for (const name of repeated(programmes.flatMap(spellings))) say(name, 'names two programmes');
    for (const { id, source } of programmes) if (!known.has(source)) say(id, `has an unknown source: ${source}`);
    if (faults.length === 0) return result.output as Programmes;
  }
  throw new Error(`the programmes have faults\n${faults.map(({ path, problem }) => `${path}: ${problem}`).join('\n')}`);
}
