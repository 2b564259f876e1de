import { callableEntryPoints } from '../callable';
import { unguardedReads } from '../global-names';
import { guarded } from '../guards';
import { type PredefinedCall, predefinedCalls } from '../predefined';
import { defineRule } from '../rule';
import { functionsRunBy } from '../running';

export default defineRule({
  id: 'pac/ex-function-unguarded',
  severity: 'warning',
  summary: 'A function of Microsoft for IPv6 is called where not every engine has it.',
  sources: ['winhttp-ipv6-helpers', 'firefox-pac', 'chromium-pac-engine'],
  messages: {
    missing:
      'Firefox has no {name}, and Windows has it only while it runs FindProxyForURLEx. There the script ends with an error, and the request goes without a proxy. Ask typeof first, or call it from FindProxyForURLEx alone.',
    again: 'Here too.',
    guard: 'Ask typeof first',
  },
  check(doc, report) {
    const entries = callableEntryPoints(doc);
    if (doc.broken || !entries.some(({ meant }) => meant === 'FindProxyForURL')) return;
    const calls = predefinedCalls(doc).filter(({ predefined }) => predefined.extended && predefined.engines.length > 1);
    const unguarded = unguardedReads(doc, new Set(calls.map(({ name }) => name)));
    const plain = entries.flatMap(({ fn, meant }) => (fn && meant === 'FindProxyForURL' ? [fn] : []));
    const running = functionsRunBy(doc, plain);
    const isAlone = !entries.some(({ meant }) => meant === 'FindProxyForURLEx');
    const runsInBoth = ({ within }: PredefinedCall) => isAlone || (within !== undefined && running.has(within));
    for (const [name, reads] of unguarded) {
      const places = new Set(reads.map(({ start }) => start));
      const [first, ...others] = calls.filter((call) => places.has(call.nameSpan.start) && runsInBoth(call));
      if (!first) continue;
      const edits = guarded(doc, [first, ...others]);
      report(first.nameSpan, 'missing', {
        args: { name },
        related: others.slice(0, 10).map(({ nameSpan }) => ({ span: nameSpan, message: 'again' as const })),
        fixes: [edits.length > 0 ? { title: 'guard', edits } : undefined],
      });
    }
  },
});
