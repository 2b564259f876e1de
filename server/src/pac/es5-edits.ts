import type { AnyNode } from 'acorn';
import type { Edit } from '../core/text';
import type { PacDocument } from './document';
import {
  indentationAt,
  indentOf,
  insertAt,
  lineEndOf,
  quoted,
  removeSpan,
  replaceNode,
  unusedName,
  written,
} from './edit';
import { arrowOf, type Feature } from './modern-syntax';
import { declarationsFitForVar } from './var-scoping';

/** The older way to write the same, for all places of one feature where there is one. Edits do not overlap. */
export function inES5(doc: PacDocument, places: readonly Feature[]): Edit[] {
  const first = places[0]!.code;
  if (first === 'const' || first === 'let') {
    const fit = declarationsFitForVar(doc);
    return places.flatMap(({ node, span }) => (fit.has(node) ? [replaceNode(span, 'var')] : []));
  }
  let end = -1;
  return places.slice(0, mostPlaces).flatMap(({ node, span }) => {
    // One within another waits for the next time.
    if (node.start < end) return [];
    const edits = one(doc, node, span);
    if (edits.length > 0) end = node.end;
    return edits;
  });
}

/** More places of one feature are changed in several steps. */
const mostPlaces = 200;

function one(doc: PacDocument, node: AnyNode, span: Feature['span']): Edit[] {
  switch (node.type) {
    case 'TemplateLiteral':
      return joined(doc, node);
    case 'ArrowFunctionExpression':
      return asFunction(doc, node);
    case 'Property':
      if (node.shorthand) return [insertAt(node.end, `: ${written(doc, node.key)}`)];
      return isPlainMethod(node) ? [insertAt(node.key.end, ': function ')] : [];
    case 'Literal':
      return typeof node.value === 'number' ? [replaceNode(node, String(node.value))] : [];
    case 'CallExpression':
      return doc.text[span.start] === ',' ? [removeSpan(span.start, span.end)] : [];
    case 'CatchClause':
      return [insertAt(node.start + 'catch'.length, ` (${unusedName(doc, ['e', 'error', 'reason'])})`)];
    default:
      return [];
  }
}

const isPlainMethod = ({ method, computed, value }: Extract<AnyNode, { type: 'Property' }>) =>
  method && !computed && value.type === 'FunctionExpression' && !value.async && !value.generator;

/** `PROXY ${name}` as a text that is joined with `+`. */
function joined(doc: PacDocument, node: Extract<AnyNode, { type: 'TemplateLiteral' }>): Edit[] {
  const around = doc.parentOf(node);
  if (around?.type === 'TaggedTemplateExpression' || node.quasis.some(({ value }) => typeof value.cooked !== 'string'))
    return [];
  const terms: string[] = [];
  node.quasis.forEach(({ value }, i) => {
    const text = value.cooked!.replaceAll('\r\n', '\n');
    const expression = node.expressions[i];
    // The first term is a text, so that nothing gets added up.
    const needed = i === 0 && !(expression && (doc.known(expression) ?? doc.subjectOf(expression)));
    if (text !== '' || needed) terms.push(...text.split(/(?<=\n)/).map((line) => quoted(doc, line)));
    if (expression) terms.push(bindsTightly(expression) ? written(doc, expression) : `(${written(doc, expression)})`);
  });
  const newLine = ` +${lineEndOf(doc)}${indentationAt(doc, node.start)}${indentOf(doc)}`;
  const text = terms.map((term, i) => (i === 0 ? '' : endsLine(terms[i - 1]!) ? newLine : ' + ') + term).join('');
  return [replaceNode(node, terms.length > 1 && !standsFree(around, node) ? `(${text})` : text)];
}

const endsLine = (literal: string) => /\\n["']$/.test(literal.slice(-3));

const bindsTightly = ({ type }: AnyNode) =>
  type === 'Identifier' || type === 'Literal' || type === 'CallExpression' || type === 'MemberExpression';

/** Nothing around a node binds tighter than a plus sign. */
function standsFree(around: AnyNode | undefined, node: AnyNode): boolean {
  switch (around?.type) {
    case 'VariableDeclarator':
    case 'ReturnStatement':
    case 'AssignmentExpression':
    case 'ArrayExpression':
    case 'ExpressionStatement':
    case 'Property':
    case 'ConditionalExpression':
    case 'LogicalExpression':
    case 'TemplateLiteral':
      return true;
    case 'CallExpression':
    case 'NewExpression':
      return around.callee !== node;
    case 'BinaryExpression':
      return around.operator === '+' ? around.left === node : /^[!=]==?$/.test(around.operator);
    default:
      return false;
  }
}

function asFunction(doc: PacDocument, node: Extract<AnyNode, { type: 'ArrowFunctionExpression' }>): Edit[] {
  const { params, body } = node;
  if (node.async || doc.parentOf(node)?.type === 'ExpressionStatement' || usesOuter(doc, node)) return [];
  const arrow = arrowOf(doc, node);
  const head = doc.text.slice(node.start, arrow).trim();
  const list = head.startsWith('(') ? head : `(${params[0] ? written(doc, params[0]) : ''})`;
  if (body.type === 'BlockStatement') return [replaceNode({ start: node.start, end: body.start }, `function ${list} `)];
  // Brackets around the value stay; a comment before it could hide it.
  const from = arrow + 2 + /^\s*/.exec(doc.text.slice(arrow + 2, body.start))![0].length;
  if (!/^[\s(]*$/.test(doc.text.slice(from, body.start))) return [];
  return [replaceNode({ start: node.start, end: from }, `function ${list} { return `), insertAt(node.end, '; }')];
}

/** `this`, `arguments` and their like mean something else in an ordinary function. */
function usesOuter(doc: PacDocument, { start, end }: AnyNode): boolean {
  const isInside = (node: AnyNode) => node.start >= start && node.end <= end;
  return (
    doc.nodes('ThisExpression').some(isInside) ||
    doc.nodes('Super').some(isInside) ||
    doc.nodes('MetaProperty').some(isInside) ||
    doc.nodes('Identifier').some((node) => node.name === 'arguments' && isInside(node))
  );
}
