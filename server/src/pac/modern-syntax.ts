import type { AnyNode } from 'acorn';
import type { Span } from '../core/text';
import { callableEntryPoints } from './callable';
import type { PacDocument } from './document';

/** Something in the language that came after ECMAScript 5. `code` is written, for messages. */
export interface Feature {
  code: string;
  /** Where it stands, on one line. */
  span: Span;
  node: AnyNode;
}

/** Newer syntax of a script, in the order of the text. */
export function modernSyntax(doc: PacDocument): Feature[] {
  const found: Feature[] = [];
  const entries = new Set<AnyNode | undefined>(callableEntryPoints(doc).map(({ fn }) => fn?.node));
  const add = (code: string, node: AnyNode, start = node.start, length = code.length) =>
    found.push({ code, node, span: { start, end: start + length } });
  const word = (code: string, node: AnyNode) => add(code, node);
  for (const node of doc.nodes('VariableDeclaration')) if (node.kind !== 'var') word(node.kind, node);
  for (const node of doc.nodes('ClassDeclaration')) word('class', node);
  for (const node of doc.nodes('ClassExpression')) word('class', node);
  for (const node of doc.nodes('ArrowFunctionExpression')) add('=>', node, arrowOf(doc, node));
  for (const node of doc.nodes('TemplateLiteral')) add('`…`', node, node.start, 1);
  for (const node of doc.nodes('SpreadElement')) word('...', node);
  for (const node of doc.nodes('RestElement')) word('...', node);
  for (const node of doc.nodes('ForOfStatement')) add('for … of', node, behind(doc, 'of', node.left.end), 2);
  for (const node of doc.nodes('AwaitExpression')) word('await', node);
  for (const node of doc.nodes('YieldExpression')) word('yield', node);
  for (const node of doc.nodes('ImportExpression')) word('import', node);
  for (const node of doc.nodes('ObjectPattern')) add('{ a } = …', node, node.start, 1);
  for (const node of doc.nodes('ArrayPattern')) add('[ a ] = …', node, node.start, 1);
  for (const node of doc.nodes('AssignmentPattern')) add('(a = …)', node, behind(doc, '=', node.left.end), 1);
  for (const node of doc.nodes('MetaProperty')) word('new.target', node);
  for (const node of doc.nodes('CatchClause')) if (!node.param) add('catch { }', node, node.start, 'catch'.length);
  for (const node of doc.nodes('MemberExpression'))
    if (node.optional) add('?.', node, behind(doc, '?.', node.object.end));
  for (const node of doc.nodes('CallExpression'))
    if (node.optional) add('?.', node, behind(doc, '?.', node.callee.end));
  for (const node of doc.nodes('LogicalExpression'))
    if (node.operator === '??') add('??', node, behind(doc, '??', node.left.end));
  for (const node of doc.nodes('BinaryExpression'))
    if (node.operator === '**') add('**', node, behind(doc, '**', node.left.end));
  for (const node of doc.nodes('AssignmentExpression'))
    if (/^(?:\*\*|\?\?|\|\||&&)=$/.test(node.operator))
      add(node.operator, node, behind(doc, node.operator, node.left.end));
  for (const node of doc.nodes('Property')) addProperty(node);
  for (const node of doc.nodes('Literal')) {
    const code = newLiteral(node);
    if (code) add(code, node, node.start, Math.min(node.end - node.start, 20));
  }
  for (const node of [...doc.nodes('FunctionDeclaration'), ...doc.nodes('FunctionExpression')]) {
    // What an entry point must not be has a rule of its own.
    if (entries.has(node)) continue;
    if (node.async) add('async', node, node.start, isWritten(doc, 'async', node.start) ? 5 : 1);
    if (node.generator) add('function*', node, node.start, isWritten(doc, 'function', node.start) ? 8 : 1);
  }
  for (const node of doc.nodes('CallExpression')) addComma(node, node.arguments);
  return found.sort((a, b) => a.span.start - b.span.start);

  function addProperty(node: Extract<AnyNode, { type: 'Property' }>) {
    if (doc.parentOf(node)?.type === 'ObjectPattern') return;
    const { key } = node;
    if (node.shorthand) add('{ a }', node, node.start, node.end - node.start);
    else if (node.method) add('{ a() }', node, key.start, key.end - key.start);
    if (node.computed) add('{ [a]: }', node, node.start, 1);
  }

  function addComma(node: AnyNode, args: readonly AnyNode[]) {
    const last = args.at(-1);
    if (!last || last.end === node.end - 1) return;
    const comma = /^\s*,(?=\s*\)$)/.exec(doc.text.slice(last.end, node.end).slice(-1000));
    if (comma && node.end - last.end < 1000) add('(a, )', node, last.end + comma[0].length - 1, 1);
  }
}

/** Where a sign stands behind the part of a node that comes before it. */
function behind({ text }: PacDocument, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? from : at;
}

const isWritten = ({ text }: PacDocument, word: string, at: number) => text.startsWith(word, at);

/** Where the arrow of an arrow function stands. */
export function arrowOf(doc: PacDocument, node: Extract<AnyNode, { type: 'ArrowFunctionExpression' }>): number {
  return behind(doc, '=>', node.params.at(-1)?.end ?? node.start);
}

/** Numbers such as 0b11, 1_000 and 5n, and the flags of regular expressions that came later. */
function newLiteral({ raw = '', value, regex, bigint }: Extract<AnyNode, { type: 'Literal' }>): string | undefined {
  if (bigint) return '5n';
  if (regex)
    return /[^gim]/.test(regex.flags) ? `/x/${regex.flags}` : /\(\?<|\\p\{/.test(regex.pattern) ? '(?<' : undefined;
  // A text of the same length has no escapes.
  if (typeof value === 'string' && raw.length === value.length + 2) return undefined;
  if (typeof value === 'string') return /\\u\{/.test(raw.slice(0, 10_000)) ? '\\u{ }' : undefined;
  if (typeof value !== 'number') return undefined;
  return /^0[bo]/i.test(raw) ? raw.slice(0, 2) : raw.includes('_') ? '1_000' : undefined;
}
