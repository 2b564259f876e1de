import type { Edit } from '../../core/text';
import { addressPattern, isHostPattern } from '../address-pattern';
import { type HostTest, type PacDocument, spanWithin } from '../document';
import { editWithin } from '../edit';
import { isForHttpOnly } from '../guarded-by';
import { testsWith } from '../pattern-fault';
import { defineRule } from '../rule';
import { hostCondition, nameOf, replaceTest } from '../test-edit';

export default defineRule({
  id: 'pac/url-path-for-https',
  severity: 'warning',
  summary: 'The URL is compared with a text that holds a path, which a script does not see for https.',
  sources: ['chromium-proxy', 'firefox-pac-manager', 'proxy-result-cache'],
  messages: {
    path: 'For https, Chrome and Edge hand over only scheme, host and port, and Firefox does so for every URL: the path "{path}" is never there, and this does not match. Compare the host.',
    host: 'Compare the host',
    rest: 'Leave the path open',
  },
  check(doc, report) {
    for (const test of testsWith(doc, 'url-path')) {
      if (isForHttpOnly(doc, test.node)) continue;
      const { value } = test.pattern;
      const { path, hostStart, host } = addressPattern(value);
      const start = path === undefined ? 0 : value.length - path.length;
      const compared = hostCompared(doc, test, host);
      const open =
        test.kind === 'shExpMatch' && path && isHostPattern(host)
          ? editWithin(test.pattern, start, value.length, '*')
          : [];
      report(spanWithin(test.pattern, path ? start - 1 : hostStart, value.length), 'path', {
        args: { path: path ? `/${path}` : value },
        fixes: [
          compared.length > 0 ? { title: 'host', edits: compared } : undefined,
          open.length > 0 ? { title: 'rest', edits: open } : undefined,
        ],
      });
    }
  },
});

function hostCompared(doc: PacDocument, test: HostTest, host: string): Edit[] {
  const name = nameOf(doc, 'host', test.node);
  const whole = test.kind === 'shExpMatch' || (test.kind !== 'contains' && test.pattern.value.includes('//'));
  return name && whole && isHostPattern(host) ? replaceTest(doc, test, [hostCondition(doc, name, host)]) : [];
}
