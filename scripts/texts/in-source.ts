import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor, type ESTree } from 'vite';
import { LOCALES, type Locale } from '#src/i18n/locales.ts';
import { sayNode, type Source } from './say-node.ts';
import type { Text } from './text.ts';

const keyOf = ({ key }: ESTree.ObjectProperty) =>
  key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : '';

const ownProperties = ({ properties }: ESTree.ObjectExpression) =>
  properties.filter((property) => property.type === 'Property');

/** The values under the three languages, or null where an object is not one of texts by language. */
function byLanguage(object: ESTree.ObjectExpression): Readonly<Record<Locale, ESTree.Node>> | null {
  const own = ownProperties(object);
  const [en, tc, sc] = LOCALES.map((locale) => own.find((property) => keyOf(property) === locale)?.value);
  return en && tc && sc ? { en, tc, sc } : null;
}

type Values = NonNullable<ReturnType<typeof byLanguage>>;

/** The constant that a name stands for, if it is one of the file. */
const meant = (node: ESTree.Node, { constants }: Source): ESTree.Node =>
  (node.type === 'Identifier' && constants.get(node.name)) || node;

function constantsIn(program: ESTree.Program): Source['constants'] {
  const declared = program.body.flatMap((statement) => {
    const inner = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    return inner?.type === 'VariableDeclaration' ? inner.declarations : [];
  });
  return new Map(
    declared.flatMap(({ id, init }) => (id.type === 'Identifier' && init ? [[id.name, init] as const] : [])),
  );
}

/** One text, or where the three are tables of texts one for each of their keys. */
function textsOf(where: string, values: Values, source: Source): readonly Text[] {
  const tables = LOCALES.map((locale) => meant(values[locale], source));
  const [first, ...others] = tables.map((table) => (table.type === 'ObjectExpression' ? ownProperties(table) : []));
  const keys = first?.map(keyOf) ?? [];
  const isTable = keys.length > 0 && others.every((other) => other.map(keyOf).join() === keys.join());
  if (!isTable) {
    const [en = '', tc = '', sc = ''] = tables.map((node) => sayNode(node, source));
    return en + tc + sc === '' ? [] : [{ where, en, tc, sc }];
  }
  return keys.flatMap((key, at) => {
    const [en, tc, sc] = [first, ...others].map((own) => own?.[at]?.value);
    return en && tc && sc ? textsOf(`${where} ${key}`, { en, tc, sc }, source) : [];
  });
}

const lineAt = (code: string, offset: number) => code.slice(0, offset).split('\n').length;

/** Whatever a source file says by language: every object with the three of them that has words in it. */
export function textsInCode(file: string, code: string): readonly Text[] {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0]?.message}`);
  const source = { code, constants: constantsIn(program) };
  const texts: Text[] = [];
  new Visitor({
    ObjectExpression(node) {
      const values = byLanguage(node);
      if (!values) return;
      texts.push(...textsOf(`${file}:${lineAt(code, node.start)}`, values, source));
    },
  }).visit(program);
  return texts;
}

/** The source files below a folder that are part of the product, samples and tests left out. */
export function sourceFiles(folder = 'src'): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|\.d\.ts$|(?:^|\/)sample-/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .sort();
}

export const textsInSource = (): readonly Text[] =>
  sourceFiles().flatMap((file) => textsInCode(file, readFileSync(file, 'utf8')));
