import type { ReturnStatement } from 'acorn';
import { firstLine } from '../decisions';
import type { PacDocument } from '../document';
import { routesOf } from '../routes';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/direct-for-everything',
  severity: 'warning',
  summary: 'The script ends with a proxy and sends nothing to it.',
  sources: ['mdn-pac', 'chromium-proxy-list'],
  messages: {
    direct:
      'Nothing gets here: all {count} addresses that the script was asked about go DIRECT before, also those that are on no list. Some test before it always holds. Mend the test, or return DIRECT here as well.',
  },
  check(doc, report) {
    const { evaluation } = doc;
    if (!evaluation || evaluation.incomplete || evaluation.failure) return;
    const routes = routesOf(evaluation);
    const unsure = routes.some(({ way, unresolved }) => way !== 'direct' || unresolved.length > 0);
    if (unsure || !routes.some(({ outside }) => outside)) return;
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
