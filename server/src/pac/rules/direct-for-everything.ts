import type { ReturnStatement } from 'acorn';
import { firstLine } from '../decisions';
import type { PacDocument } from '../document';
import { isForTheRest } from '../for-the-rest';
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

/** The answer for what no test before it has caught. */
function lastReturn({ evaluation }: PacDocument): ReturnStatement | undefined {
  const body = evaluation?.entryPoint.fn?.node.body;
  const last = body?.type === 'BlockStatement' ? body.body.at(-1) : undefined;
  return last?.type === 'ReturnStatement' ? last : undefined;
}
