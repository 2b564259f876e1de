import type { AnyNode } from 'acorn';
import { oncePer } from '../core/once';
import type { HostTest, PacDocument } from './document';
import { operandsOf } from './look-ups';
import { isFunction } from './scope';

/** Behind a test for addresses: what is asked there is asked about no name. */
export const isForAddressesOnly = (doc: PacDocument, node: AnyNode): boolean => addressGuards(doc)(node);

/** Behind a test for http, whose URLs keep their path in Chrome and Edge. */
export const isForHttpOnly = (doc: PacDocument, node: AnyNode): boolean => httpGuards(doc)(node);

const addressGuards = oncePer((doc: PacDocument) => guardsOf(doc, asksForAddress));
const httpGuards = oncePer((doc: PacDocument) => guardsOf(doc, asksForHttp));

function asksForAddress({ kind, subject, pattern: { value }, negated }: HostTest): boolean {
  if (subject !== 'host' || negated) return false;
  if (kind === 'regexp') return /\\d|0-9|:/.test(value) && !/[a-z]{2}/i.test(value.replace(/\\[a-z]/gi, ''));
  return kind !== 'isInNet' && value.includes(':');
}

function asksForHttp({ kind, subject, pattern: { value }, negated }: HostTest): boolean {
  if (subject !== 'url') return false;
  const scheme = /^\^?(https?):/i.exec(value)?.[1]?.toLowerCase();
  const wholeScheme = /^\^?https?:(?:\\?\/)*\*?$/i.test(value);
  if (kind === 'contains' || kind === 'isInNet') return false;
  return negated ? scheme === 'https' && wholeScheme : scheme === 'http';
}

/** Whether a node only matters where one of the tests holds: in the branch that it opens, or beside it in `&&`. */
function guardsOf(doc: PacDocument, isWanted: (test: HostTest) => boolean): (node: AnyNode) => boolean {
  const tests = new Set<AnyNode>(doc.tests.filter(isWanted).map(({ node }) => node));
  const answers = new Map<AnyNode, boolean>();
  const holds = (operand: AnyNode) => {
    if (operand.type === 'Identifier') {
      const variable = doc.variableOf(operand);
      return variable?.initial !== undefined && variable.assignments.length === 0 && tests.has(variable.initial);
    }
    let at: AnyNode = operand;
    while (at.type === 'UnaryExpression' && at.operator === '!') at = at.argument;
    return tests.has(at);
  };
  const asked = new Map<AnyNode, boolean>();
  const asksFor = (condition: AnyNode) => {
    let known = asked.get(condition);
    if (known === undefined) {
      const isOr = condition.type === 'LogicalExpression' && condition.operator !== '&&';
      known = !isOr && operandsOf(condition).some(holds);
      asked.set(condition, known);
    }
    return known;
  };
  const opened = (around: AnyNode, child: AnyNode) => {
    if (around.type === 'IfStatement' || around.type === 'ConditionalExpression')
      return around.consequent === child && asksFor(around.test);
    if (around.type !== 'LogicalExpression' || around.operator !== '&&') return false;
    return asksFor(around.left === child ? around.right : around.left);
  };
  return (node) => {
    if (tests.size === 0) return false;
    const path: AnyNode[] = [];
    let answer: boolean | undefined;
    for (let at = node; answer === undefined; ) {
      answer = answers.get(at);
      if (answer !== undefined) break;
      path.push(at);
      const around = doc.parentOf(at);
      if (!around || isFunction(around)) answer = false;
      else if (opened(around, at)) answer = true;
      else at = around;
    }
    for (const passed of path) answers.set(passed, answer);
    return answer;
  };
}
