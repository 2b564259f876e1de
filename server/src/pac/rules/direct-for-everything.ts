import type { AnyNode, ReturnStatement } from 'acorn';
import type { Span } from '../../core/text';
import { firstLine } from '../decisions';
import type { PacDocument } from '../document';
import { routesOf } from '../routes';
import { defineRule } from '../rule';
import { dependsOnSurroundings } from '../surroundings';

export default defineRule({
  id: 'pac/direct-for-everything',
  severity: 'warning',
  summary: 'The script ends with a proxy and sends nothing to it.',
  sources: ['mdn-pac', 'chromium-proxy-list'],
  messages: {
    direct:
      'Nothing gets here: all {count} addresses that the script was asked about go DIRECT before, also those that are on no list. Something before it always answers. Mend that, or return DIRECT here as well.',
  },
  check(doc, report) {
    const { evaluation } = doc;
    if (!evaluation || evaluation.incomplete || evaluation.failure || dependsOnSurroundings(doc)) return;
    const routes = routesOf(evaluation);
    const unsure = routes.some(({ way, unresolved }) => way !== 'direct' || unresolved.length > 0);
    if (unsure || !routes.some(({ outside }) => outside)) return;
    if (routes.some(({ decidedBy }) => decidedBy && isForTheRest(doc, decidedBy))) return;
    const last = lastReturn(doc);
    const result = doc.results.find(({ returns }) => last && returns.includes(last));
    const type = result?.elements[0]?.type.toUpperCase();
    if (last && type && type !== 'DIRECT') report(firstLine(doc, last), 'direct', { args: { count: routes.length } });
  },
});

/** The answer to a test that does not hold: `if (!isOnTheList(host)) return "DIRECT";` leaves what is on the list. */
function isForTheRest(doc: PacDocument, decidedBy: Span): boolean {
  let at: AnyNode | undefined = doc.nodes('ReturnStatement').find(({ start }) => start === decidedBy.start);
  for (let steps = 0; at && steps < 20; steps++) {
    const around = doc.parentOf(at);
    if (around?.type === 'IfStatement' && (around.alternate === at || asksForAbsence(around.test))) return true;
    at = around;
  }
  return false;
}

/** One of the joined conditions is a `!x`, a `!=`, or a comparison with what stands for "not found". */
function asksForAbsence(test: AnyNode): boolean {
  const parts: AnyNode[] = [test];
  for (let part = parts.pop(); part; part = parts.pop()) {
    if (part.type === 'LogicalExpression') parts.push(part.left, part.right);
    else if (part.type === 'UnaryExpression' && part.operator === '!') return true;
    else if (part.type === 'BinaryExpression' && (/^!==?$|^<$/.test(part.operator) || isNothing(part.right)))
      return true;
  }
  return false;
}

/** `false`, `null`, `undefined` or -1. */
const isNothing = (node: AnyNode) =>
  (node.type === 'Literal' && (node.value === false || node.raw === 'null')) ||
  (node.type === 'Identifier' && node.name === 'undefined') ||
  (node.type === 'UnaryExpression' && node.operator === '-');

/** The answer for what no test before it has caught. */
function lastReturn({ evaluation }: PacDocument): ReturnStatement | undefined {
  const body = evaluation?.entryPoint.fn?.node.body;
  const last = body?.type === 'BlockStatement' ? body.body.at(-1) : undefined;
  return last?.type === 'ReturnStatement' ? last : undefined;
}
