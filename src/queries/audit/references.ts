import { LOCALES } from '#src/i18n/locales.ts';
import { check, say, stateIf, tally, type Check, type Subject, type Wrong } from './check.ts';
import type { Profile } from './profile.ts';

function repeated(kind: string, ids: readonly string[]): readonly Wrong[] {
  const twice = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
  return [...twice].map((id) => ({ key: `${kind} ${id}`, working: say`${kind} ${id} × 2` }));
}

interface Reference {
  readonly from: string;
  readonly fact?: string;
  readonly to: string;
  readonly kind: 'entity' | 'fact';
}

function referencesOf({ data }: Subject): readonly Reference[] {
  const ofFacts = data.facts.flatMap(({ id, entity, partOf, base }): readonly Reference[] => [
    { from: id, fact: id, to: entity, kind: 'entity' },
    ...[...partOf, ...(base === null ? [] : [base])].map((to) => ({ from: id, fact: id, to, kind: 'fact' as const })),
  ]);
  const ofEntities = data.entities.flatMap(({ id, parent, operator, relations }) =>
    [parent, operator, ...relations.map(({ target }) => target)].flatMap((to): readonly Reference[] =>
      to === null ? [] : [{ from: id, to, kind: 'entity' }],
    ),
  );
  return [...ofFacts, ...ofEntities];
}

function resolve(subject: Subject): Check {
  const { facts, entities } = subject.data;
  const known = { fact: facts.map(({ id }) => id), entity: entities.map(({ id }) => id) };
  const all = referencesOf(subject);
  return tally(
    'references',
    {
      en: 'Every reference leads to something: owners, operators, wholes, bases, relations',
      tc: '每個引用都有所指：所屬、營運者、整體、基數、關係',
      sc: '每个引用都有所指：所属、运营者、整体、基数、关系',
    },
    all.length,
    all
      .filter(({ to, kind }) => !known[kind].includes(to))
      .map(({ from, fact, to }) => ({ key: `${from} ${to}`, ...(fact && { fact }), working: say`${from} → ${to}?` })),
  );
}

/** Names above each name end somewhere. */
function owners({ data }: Subject): Check {
  const parentOf = new Map(data.entities.map(({ id, parent }) => [id, parent]));
  const ends = (id: string) => {
    let at: string | null | undefined = id;
    for (let step = 0; step <= data.entities.length && at; step += 1) at = parentOf.get(at);
    return !at;
  };
  return tally(
    'owners',
    { en: 'No name belongs to itself, at any remove', tc: '沒有名稱輾轉屬於自己', sc: '没有名称辗转属于自己' },
    data.entities.length,
    data.entities.filter(({ id }) => !ends(id)).map(({ id }) => ({ key: id, working: say`${id} → …` })),
  );
}

interface Words {
  readonly path: string;
  readonly said: Readonly<Record<string, unknown>>;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Everything that is said in languages, wherever it stands. */
function wordsIn(value: unknown, path = ''): readonly Words[] {
  if (Array.isArray(value)) {
    return value.flatMap((inner: unknown, at) => {
      const id = isRecord(inner) && typeof inner['id'] === 'string' ? inner['id'] : String(at);
      return wordsIn(inner, `${path} ${id}`);
    });
  }
  if (!isRecord(value)) return [];
  if (LOCALES.some((locale) => Object.hasOwn(value, locale))) return [{ path: path.trim(), said: value }];
  return Object.entries(value).flatMap(([key, inner]) => wordsIn(inner, `${path} ${key}`));
}

const isSaid = (value: unknown) =>
  (typeof value === 'string' && value.trim() !== '') ||
  (Array.isArray(value) && value.every((one) => typeof one === 'string' && one.trim() !== ''));

function languages({ data, notShown }: Subject): Check {
  const all = wordsIn({ ...data, notShown });
  return tally(
    'languages',
    { en: 'Everything is said in all three languages', tc: '所有內容均備三種語文', sc: '所有内容均有三种语言' },
    all.length,
    all.flatMap(({ path, said }) => {
      const missing = LOCALES.filter((locale) => !isSaid(said[locale]));
      return missing.length === 0 ? [] : [{ key: path, working: say`${path}: ${missing.join(', ')}` }];
    }),
  );
}

function inventory({ data, edition }: Subject, { counts, sections }: Profile): Check {
  const found = [data.sections.length, data.facts.length, edition.figures.length, data.entities.length] as const;
  const noted = [sections.length, counts.facts, counts.figures, counts.entities] as const;
  const isSound = found.every((count, at) => count === noted[at]);
  const odd = isSound ? '' : ` ≠ ${noted.join(' / ')}`;
  const [ofSections, facts, figures, entities] = found;
  return check(
    'inventory',
    {
      en: 'There are as many sections, statements, numbers and names as the reading of the document found',
      tc: '節、陳述、數字及名稱的數目，與閱讀文件時的記錄相符',
      sc: '节、陈述、数字及名称的数目，与阅读文件时的记录相符',
    },
    [
      {
        key: 'counts',
        state: stateIf(isSound),
        working: {
          en: say`${ofSections} sections, ${facts} statements, ${figures} of them with a number, ${entities} names${odd}`,
          tc: say`${ofSections}節、${facts}項陳述（其中${figures}項有數字）、${entities}個名稱${odd}`,
          sc: say`${ofSections}节、${facts}项陈述（其中${figures}项有数字）、${entities}个名称${odd}`,
        },
      },
    ],
  );
}

export function referenceChecks(subject: Subject, profile: Profile): readonly Check[] {
  const { facts, entities, sections } = subject.data;
  return [
    inventory(subject, profile),
    tally(
      'ids',
      { en: 'No two things share an id', tc: '沒有兩項共用一個編號', sc: '没有两项共用一个编号' },
      facts.length + entities.length + sections.length,
      [
        ...repeated(
          'fact',
          facts.map(({ id }) => id),
        ),
        ...repeated(
          'entity',
          entities.map(({ id }) => id),
        ),
        ...repeated(
          'section',
          sections.map(({ id }) => id),
        ),
      ],
    ),
    resolve(subject),
    owners(subject),
    languages(subject),
  ];
}
