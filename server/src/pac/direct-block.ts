import type { AnyNode, BlockStatement, Expression, Statement } from 'acorn';
import type { Cloud } from '../core/config';
import type { Edit } from '../core/text';
import { type Category, covers, endpoints } from '../knowledge/endpoints';
import { defaultRoute, listedRoutes } from './coverage';
import type { FunctionNode, PacDocument, Variable } from './document';
import { indentationAt, indentOf, lineEndOf, quoted, written } from './edit';
import { takesHostBeforeUrl } from './parameters';

/**
 * Statements that send hosts of Microsoft 365 past the proxy, where they are not sent so yet: at the start of the entry
 * point, in the script's own style, and before them the hosts that a wildcard among them must not take along.
 */
export function directBlock(doc: PacDocument, categories: readonly Category[]): Edit | undefined {
  const { evaluation } = doc;
  const place = evaluation && placeFor(doc, evaluation.entryPoint.fn?.node);
  if (!place) return undefined;
  const kept = evaluation.throughProxy;
  const missing = (category: Category) =>
    listedRoutes(evaluation, category).flatMap(({ way, probe }) => (way === 'direct' ? [] : [probe.endpoint!.pattern]));
  const patterns = withoutCovered(categories.flatMap(missing).filter((pattern) => !kept.includes(pattern)));
  if (patterns.length === 0) return undefined;
  const exceptions = exceptionsTo(patterns, missing('Default'), kept);
  const elsewhere = exceptions.length > 0 ? elsewhereIn(doc, place) : undefined;
  if (exceptions.length > 0 && !elsewhere) return undefined;
  const blocks = [
    ...(elsewhere ? [branch(doc, place, exceptions, elsewhere)] : []),
    branch(doc, place, patterns, directIn(doc, place)),
  ];
  return insertion(doc, place, blocks.join(lineEndOf(doc) + place.indentation));
}

/** A statement at the start of the entry point that sends hosts past the proxy, or where everything else goes. */
export function hostBlock(doc: PacDocument, hosts: readonly string[], to: 'direct' | 'elsewhere'): Edit | undefined {
  const place = placeFor(doc, doc.evaluation?.entryPoint.fn?.node);
  const result = place && (to === 'direct' ? directIn(doc, place) : elsewhereIn(doc, place));
  return result && hosts.length > 0
    ? insertion(doc, place, branch(doc, place, withoutCovered(hosts), result))
    : undefined;
}

/** Hosts with an entry of their own below one of the wildcards: they stay what they are. */
const exceptionsTo = (patterns: readonly string[], others: readonly string[], kept: readonly string[]): string[] =>
  [...others, ...kept]
    .filter((host) => !host.includes('*') && patterns.some((pattern) => covers(pattern, host)))
    .sort();

/** Single hosts first, then wildcards; none that another one of them covers. */
function withoutCovered(patterns: readonly string[]): string[] {
  const once = [...new Set(patterns)].filter((pattern) => !patterns.some((other) => covers(other, pattern)));
  const isWildcard = (pattern: string) => Number(pattern.includes('*'));
  return once.sort((a, b) => isWildcard(a) - isWildcard(b) || (a < b ? -1 : 1));
}

/** Default hosts of the list below one of its wildcards of a higher category. */
export const nestedDefaults = (cloud: Cloud): string[] => {
  const all = endpoints(cloud);
  const wildcards = all.filter(({ category, pattern }) => category !== 'Default' && pattern.includes('*'));
  return all
    .filter(({ category, pattern }) => category === 'Default' && !pattern.includes('*'))
    .filter(({ pattern }) => wildcards.some((wildcard) => covers(wildcard.pattern, pattern)))
    .map(({ pattern }) => pattern);
};

interface Place {
  body: BlockStatement;
  /** What the host is called there. */
  host: string;
  /** Behind this the block goes. */
  at: number;
  indentation: string;
}

function placeFor(doc: PacDocument, fn: FunctionNode | undefined): Place | undefined {
  const param = fn?.params[1];
  if (fn?.body.type !== 'BlockStatement' || param?.type !== 'Identifier' || takesHostBeforeUrl(fn)) return undefined;
  const { body } = fn;
  let host = param.name;
  let at = body.start + 1;
  for (const statement of body.body) {
    const renamed = preparation(doc, statement);
    if (renamed === undefined) break;
    host = renamed || host;
    at = statement.end;
  }
  const first = body.body[0];
  const ownLine = first && /[\r\n]/.test(doc.text.slice(body.start, first.start));
  const indentation = ownLine ? indentationAt(doc, first.start) : indentationAt(doc, fn.start) + indentOf(doc);
  return { body, host, at, indentation };
}

/**
 * For a statement that only prepares for what follows: the name that it gives to the host in lower case, or ''. Undefined
 * for any other; a look-up counts as one, because what is known from the name should not wait for it.
 */
function preparation(doc: PacDocument, statement: Statement): string | undefined {
  if (statement.type === 'ExpressionStatement') {
    const { expression } = statement;
    if ('directive' in statement && statement.directive) return '';
    if (expression.type !== 'AssignmentExpression' || expression.left.type !== 'Identifier') return undefined;
    const subject = doc.subjectOf(expression.right);
    return subject && (subject.subject === 'host' ? expression.left.name : '');
  }
  if (statement.type !== 'VariableDeclaration') return undefined;
  let host = '';
  for (const { id, init } of statement.declarations) {
    const subject = init ? doc.subjectOf(init) : undefined;
    if (init && !subject && !isPlain(doc, init)) return undefined;
    if (subject?.subject === 'host' && subject.lowered && id.type === 'Identifier') host = id.name;
  }
  return host;
}

const isPlain = (doc: PacDocument, { type, ...init }: Expression) =>
  type === 'Literal' || type === 'ArrayExpression' || doc.known({ type, ...init } as AnyNode) !== undefined;

/** `if (host == "a" || shExpMatch(host, "*.b")) return …;` with one test a line, and braces where the script has them. */
function branch(doc: PacDocument, { host, indentation }: Place, patterns: readonly string[], result: string): string {
  const unit = indentOf(doc);
  const lineEnd = lineEndOf(doc);
  const equals = doc.nodes('BinaryExpression').find(({ operator }) => /^===?$/.test(operator))?.operator ?? '==';
  const tests = patterns.map((pattern) =>
    pattern.includes('*')
      ? `shExpMatch(${host}, ${quoted(doc, pattern)})`
      : `${host} ${equals} ${quoted(doc, pattern)}`,
  );
  const further = indentation + (unit.includes('\t') ? unit + unit : '    ');
  const condition = `if (${tests.join(` ||${lineEnd}${further}`)})`;
  const inner = indentation + unit;
  return doc.nodes('IfStatement')[0]?.consequent.type === 'BlockStatement'
    ? `${condition} {${lineEnd}${inner}return ${result};${lineEnd}${indentation}}`
    : `${condition}${lineEnd}${inner}return ${result};`;
}

function directIn(doc: PacDocument, place: Place): string {
  const variable = doc.variables.find(
    (one) =>
      one.initial && one.kind !== 'parameter' && isFixed(one, place) && doc.known(one.initial)?.value === 'DIRECT',
  );
  return variable?.name ?? quoted(doc, 'DIRECT');
}

/** Set once, at the top of the script or before the block. */
const isFixed = ({ within, nameSpan, assignments }: Variable, { body, at }: Place) =>
  assignments.length === 0 && (!within || (within.node.body === body && nameSpan.start < at));

/** Where everything goes that is on no list, as an expression that can stand in the block. */
function elsewhereIn(doc: PacDocument, place: Place): string | undefined {
  const route = doc.evaluation && defaultRoute(doc.evaluation);
  if (!route?.result || /[@\r\n]/.test(route.result)) return undefined;
  const decided = doc.nodes('ReturnStatement').find(({ start }) => start === route.decidedBy?.start)?.argument;
  const variable = decided?.type === 'Identifier' ? doc.variableOf(decided) : undefined;
  return decided && variable && isFixed(variable, place) ? written(doc, decided) : quoted(doc, route.result);
}

/** Behind the line of the place, with a comment that stands there; else in the middle of it. */
function insertion(doc: PacDocument, { at, indentation }: Place, block: string): Edit {
  const lineEnd = lineEndOf(doc);
  const [rest = ''] = /^[^\r\n]*/.exec(doc.text.slice(at, at + 2000)) ?? [];
  if (/^\s*(?:\/\/.*)?$/.test(rest)) {
    const end = at + rest.length;
    return { span: { start: end, end }, text: lineEnd + indentation + block };
  }
  const blanks = /^[ \t]*/.exec(rest)![0].length;
  return { span: { start: at, end: at + blanks }, text: lineEnd + indentation + block + lineEnd + indentation };
}
