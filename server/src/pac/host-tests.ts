import type { AnyNode, BinaryExpression, CallExpression, SwitchStatement } from 'acorn';
import type { HostTest, KnownText, Subject, TestKind } from './document';
import { onlyValue } from './known-text';
import type { Names } from './names';
import type { Outcome, Outcomes } from './outcomes';
import type { Patterns } from './patterns';
import type { Tree } from './tree';

/** What the search for comparisons reads from. */
export interface Sight {
  tree: Tree;
  names: Names;
  subjectOf(node: AnyNode): Subject | undefined;
  patterns: Patterns;
  outcomes: Outcomes;
}

/** A comparison as it is written, before it is known what follows from it. */
interface Found {
  kind: TestKind;
  node: AnyNode;
  subjectNode: AnyNode | undefined;
  patterns: readonly KnownText[];
  /** The node is true where the texts differ. */
  differs?: boolean;
  outcome?: Outcome;
}

/** Every comparison of the host or the URL with a text that is known, in the order of the text. */
export function hostTestsOf(sight: Sight): HostTest[] {
  const tests: HostTest[] = [];
  for (const node of sight.tree.nodes) {
    if (node.type === 'SwitchStatement') for (const found of inSwitch(node, sight)) addTests(found, sight, tests);
    else addTests(foundAt(node, sight), sight, tests);
  }
  return tests;
}

function addTests(found: Found | undefined, sight: Sight, tests: HostTest[]): void {
  if (!found?.subjectNode || found.patterns.length === 0) return;
  const { kind, node, subjectNode, patterns, differs = false, outcome } = found;
  const known = sight.subjectOf(subjectNode);
  if (!known) return;
  const { subject, lowered } = known;
  const { leadsTo, returns } = outcome ?? sight.outcomes.of(node, !differs);
  const negated = differs !== isTurned(node, sight.tree);
  for (const pattern of patterns)
    tests.push({ kind, node, subject, lowered, subjectNode, pattern, negated, leadsTo, returns });
}

/** An odd number of `!` stands before it. */
function isTurned(node: AnyNode, tree: Tree): boolean {
  let turned = false;
  for (let at = tree.parentOf(node); at?.type === 'UnaryExpression' && at.operator === '!'; at = tree.parentOf(at))
    turned = !turned;
  return turned;
}

function foundAt(node: AnyNode, sight: Sight): Found | undefined {
  switch (node.type) {
    case 'CallExpression':
      return inCall(node, sight);
    case 'BinaryExpression':
      return inComparison(node, sight);
    case 'UnaryExpression': {
      const place = node.operator === '~' ? methodCall(node.argument) : undefined;
      if (place?.method !== 'indexOf' || place.args.length !== 1) return undefined;
      return { kind: 'contains', node, subjectNode: place.object, patterns: sight.patterns.of(place.args[0]) };
    }
    default:
      return undefined;
  }
}

const helpers: ReadonlySet<string> = new Set<TestKind>(['shExpMatch', 'dnsDomainIs', 'localHostOrDomainIs', 'isInNet']);

const methods: ReadonlyMap<string, TestKind> = new Map([
  ['includes', 'contains'],
  ['startsWith', 'startsWith'],
  ['endsWith', 'endsWith'],
]);

function inCall(node: CallExpression, { names, patterns }: Sight): Found | undefined {
  const { callee, arguments: args } = node;
  if (callee.type === 'Identifier') {
    if (!helpers.has(callee.name) || names.variableOf(callee)) return undefined;
    const kind = callee.name as TestKind;
    const subjectNode = kind === 'isInNet' ? resolved(args[0], names) : args[0];
    return { kind, node, subjectNode, patterns: patterns.of(args[1]) };
  }
  const call = methodCall(node);
  if (!call) return undefined;
  const { method, object } = call;
  const kind = methods.get(method);
  if (kind) return { kind, node, subjectNode: object, patterns: patterns.of(args[0]) };
  if (method === 'test' || method === 'exec')
    return { kind: 'regexp', node, subjectNode: args[0], patterns: list(patterns.expression(object)) };
  if (method !== 'match') return undefined;
  const expression = patterns.expression(args[0]);
  if (expression) return { kind: 'regexp', node, subjectNode: object, patterns: [expression] };
  return { kind: 'contains', node, subjectNode: object, patterns: patterns.of(args[0]) };
}

/** A look-up of the host asks about the host, kept in a variable too. */
function resolved(node: AnyNode | undefined, names: Names): AnyNode | undefined {
  const value = node?.type === 'Identifier' ? onlyValue(names.variableOf(node)) : node;
  const isLookUp =
    value?.type === 'CallExpression' && value.callee.type === 'Identifier' && value.callee.name === 'dnsResolve';
  return isLookUp ? value.arguments[0] : node;
}

function inComparison(node: BinaryExpression, sight: Sight): Found | undefined {
  const { operator, left, right } = node;
  const isEquality = equalities.has(operator);
  if (left.type === 'PrivateIdentifier' || !(isEquality || orders.has(operator))) return undefined;
  const callOnLeft = methodCall(left);
  const call = callOnLeft ?? methodCall(right);
  const other = callOnLeft ? right : left;
  const place = callOnLeft && places.has(callOnLeft.method) ? numberOf(other) : undefined;
  if (callOnLeft && place !== undefined) return inSearch(node, callOnLeft, place, sight);
  if (!isEquality) return undefined;
  const differs = operator.startsWith('!');
  const cut = call && cutOf(call);
  if (cut) return { kind: cut, node, subjectNode: call.object, patterns: sight.patterns.of(other), differs };
  const subjectOnLeft = sight.subjectOf(left);
  const text = subjectOnLeft ? right : left;
  return {
    kind: 'equals',
    node,
    subjectNode: subjectOnLeft ? left : right,
    patterns: sight.patterns.of(text),
    differs,
  };
}

const equalities = new Set(['==', '!=', '===', '!==']);
const orders = new Set(['<', '>', '<=', '>=']);
const places = new Set(['indexOf', 'lastIndexOf', 'search']);

/** `host.indexOf("x") != -1` and its like. */
function inSearch(node: BinaryExpression, call: MethodCall, place: number, { patterns }: Sight): Found | undefined {
  const { method, object, args } = call;
  const sense = senseOf(node.operator, place);
  if (!sense) return undefined;
  const expression = method === 'search' ? patterns.expression(args[0]) : undefined;
  const found = { node, subjectNode: object, differs: sense.differs };
  if (expression) return sense.atStart ? undefined : { ...found, kind: 'regexp', patterns: [expression] };
  if (method === 'lastIndexOf' ? numberOf(args[1]) !== 0 && sense.atStart : args.length > 1) return undefined;
  return { ...found, kind: sense.atStart ? 'startsWith' : 'contains', patterns: patterns.of(args[0]) };
}

/** What a comparison of a place with a number asks. */
function senseOf(operator: string, place: number): { atStart: boolean; differs: boolean } | undefined {
  const question = `${operator.slice(0, /^[!=]/.test(operator) ? 2 : undefined)} ${place}`;
  if (['!= -1', '> -1', '>= 0', '> 0', '>= 1'].includes(question)) return { atStart: false, differs: false };
  if (['== -1', '< 0', '<= -1'].includes(question)) return { atStart: false, differs: true };
  if (question === '== 0') return { atStart: true, differs: false };
  return question === '!= 0' ? { atStart: true, differs: true } : undefined;
}

/** Which end of a text a call cuts off. */
function cutOf({ method, object, args }: MethodCall): TestKind | undefined {
  const [first, second] = args;
  if (method !== 'substring' && method !== 'substr' && method !== 'slice') return undefined;
  const from = numberOf(first);
  if (from === 0 && second) return 'startsWith';
  if (from !== undefined && from < 0 && !second && method !== 'substring') return 'endsWith';
  const length = first?.type === 'BinaryExpression' && first.operator === '-' ? first.left : undefined;
  const ofItself =
    length?.type === 'MemberExpression' &&
    !length.computed &&
    length.property.type === 'Identifier' &&
    length.property.name === 'length' &&
    length.object.type === 'Identifier' &&
    object.type === 'Identifier' &&
    length.object.name === object.name;
  return ofItself ? 'endsWith' : undefined;
}

function inSwitch({ discriminant, cases }: SwitchStatement, { subjectOf, patterns, outcomes }: Sight): Found[] {
  if (!subjectOf(discriminant)) return [];
  return cases.flatMap((each, i): Found[] => {
    if (!each.test) return [];
    // A case without statements shares those of the next one.
    let at = i;
    while (cases[at]?.consequent.length === 0 && at - i < 100) at++;
    const outcome = outcomes.ofStatements(cases[at]?.consequent ?? [], 0);
    return [{ kind: 'equals', node: each.test, subjectNode: discriminant, patterns: patterns.of(each.test), outcome }];
  });
}

interface MethodCall {
  method: string;
  object: AnyNode;
  args: readonly AnyNode[];
}

function methodCall(node: AnyNode): MethodCall | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined;
  const { object, property, computed } = node.callee;
  return computed || property.type !== 'Identifier'
    ? undefined
    : { method: property.name, object, args: node.arguments };
}

function numberOf(node: AnyNode | undefined): number | undefined {
  if (node?.type === 'UnaryExpression' && node.operator === '-') {
    const number = numberOf(node.argument);
    return number === undefined ? undefined : -number;
  }
  return node?.type === 'Literal' && typeof node.value === 'number' ? node.value : undefined;
}

const list = (text: KnownText | undefined) => (text ? [text] : []);
