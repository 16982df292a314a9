import type { ESTree } from 'vite';

type Node = ESTree.Node;

/** A file and the constants of it that others may stand for by name. */
export interface Source {
  readonly code: string;
  readonly constants: ReadonlyMap<string, Node>;
}

/** What a language is asked for by in code, not something that is said. */
const CODES = new Set(['en', 'tc', 'sc']);

/** Helpers that take an id before the words. */
const ID_FIRST = new Set(['term']);

const between = (texts: readonly string[], mark: string) => texts.filter((text) => text !== '').join(mark);

/** An expression that the reader sees the value of, by its source: {count}. */
const slot = (node: Node, { code }: Source) =>
  `{${code.slice(node.start, node.end).replace(/\s+/g, ' ').slice(0, 40)}}`;

function templateText({ quasis, expressions }: ESTree.TemplateLiteral, source: Source): string {
  const fill = (at: number) => {
    const expression = expressions[at];
    return expression ? sayNode(expression, source) || slot(expression, source) : '';
  };
  return quasis.map(({ value }, at) => (value.cooked ?? value.raw) + fill(at)).join('');
}

function callText({ callee, arguments: given }: ESTree.CallExpression, source: Source): string {
  const name = callee.type === 'Identifier' ? callee.name : '';
  const said = ID_FIRST.has(name) ? given.slice(1) : given;
  const on =
    callee.type === 'MemberExpression' && callee.object.type !== 'Identifier' ? [sayNode(callee.object, source)] : [];
  const texts = said.map((argument) => sayNode(argument, source)).filter((text) => !CODES.has(text));
  return between([...on, ...texts.filter((text) => text.trim() !== '')], ' ');
}

/** What the statements of a function return, whichever way they go. */
function returned(statements: readonly Node[], source: Source): string {
  const texts = statements.flatMap((statement): readonly string[] => {
    if (statement.type === 'ReturnStatement') return statement.argument ? [sayNode(statement.argument, source)] : [];
    if (statement.type === 'BlockStatement') return [returned(statement.body, source)];
    if (statement.type !== 'IfStatement') return [];
    const { consequent, alternate } = statement;
    return [returned([consequent], source), alternate ? returned([alternate], source) : ''];
  });
  return between(texts, ' | ');
}

function listText(node: ESTree.ArrayExpression | ESTree.ObjectExpression, source: Source): string {
  if (node.type === 'ArrayExpression')
    return between(
      node.elements.map((element) => (element ? sayNode(element, source) : '')),
      ' / ',
    );
  return between(
    node.properties.map((property) => (property.type === 'Property' ? sayNode(property.value, source) : '')),
    ' / ',
  );
}

function functionText(node: ESTree.ArrowFunctionExpression | ESTree.Function, source: Source): string {
  const { body } = node;
  if (!body) return '';
  return body.type === 'BlockStatement' ? returned(body.body, source) : sayNode(body, source);
}

/** The words of an expression as a reader may see them: slots in braces, ways it may go with | between, lists with /. */
export function sayNode(node: Node, source: Source): string {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? node.value : '';
    case 'TemplateLiteral':
      return templateText(node, source);
    case 'TaggedTemplateExpression':
      return templateText(node.quasi, source);
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return functionText(node, source);
    case 'ArrayExpression':
    case 'ObjectExpression':
      return listText(node, source);
    case 'ConditionalExpression':
      return between([sayNode(node.consequent, source), sayNode(node.alternate, source)], ' | ');
    case 'BinaryExpression':
      return sayNode(node.left, source) + (sayNode(node.right, source) || slot(node.right, source));
    case 'CallExpression':
      return callText(node, source);
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'ParenthesizedExpression':
      return sayNode(node.expression, source);
    case 'Identifier': {
      const meant = source.constants.get(node.name);
      return meant ? sayNode(meant, source) : '';
    }
    default:
      return '';
  }
}
