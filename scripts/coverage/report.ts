import type { Edition } from '#src/facts/edition.ts';
import { groupBy } from '#src/queries/select.ts';
import { writePath, type Route } from '#src/state/routes.ts';
import { exhibitsByFact, listsByFact } from './facts.ts';
import { ROWS } from './rows.ts';

const pathOf = (route: Route) => writePath('en', route).slice(3) || '/';
const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');
const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

const HEAD = `# Coverage

Written by \`npm run coverage\` and checked by \`npm test\`: where each topic, each statement and each name of the document
stands in the atlas. Besides the exhibits named here, every statement has a source card, a line on the page of what it is
about (\`/entity/<id>\`) and a row on \`/figures\`.`;

/** The document \`docs/coverage.md\`, for one edition. */
export function coverageReport(edition: Edition): string {
  const topics = ROWS.map(({ row, topic, on, exhibits, traps }) => [
    String(row),
    topic,
    code(on.map(pathOf)),
    code(exhibits),
    traps.join('; '),
  ]);
  const shown = exhibitsByFact(edition);
  const lists = listsByFact(edition);
  const facts = edition.facts.map(({ id, entity, source }) => [
    `\`${id}\``,
    `${source.section}, ${source.sentence}`,
    `\`${entity}\``,
    code(shown.get(id) ?? []),
    code(lists.get(id) ?? []),
  ]);
  const kinds = groupBy(edition.entities, ({ kind }) => kind);
  const names = [...kinds].map(([kind, all]) => [kind, String(all.length), code(all.map(({ id }) => id))]);
  const inExhibits = [...shown.values()].filter((all) => all.length > 0).length;
  return [
    HEAD,
    '## Topics',
    table(['Row', 'Topic', 'Page', 'Exhibits', 'Tests of its trap'], topics),
    `## Statements`,
    `${inExhibits} of ${edition.facts.length} stand in an exhibit, the others in the list of a page; all of them have cards and stand on the page of figures.`,
    table(['Fact', 'Section and sentence', 'Card', 'Exhibits', 'Listed on'], facts),
    '## Names',
    `${edition.entities.length} names have a card each.`,
    table(['Kind', 'Cards', 'Names'], names),
    '',
  ].join('\n\n');
}
