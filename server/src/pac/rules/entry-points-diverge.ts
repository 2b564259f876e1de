import { enumerated } from '../decisions';
import type { Outcome } from '../evaluation';
import { meets } from '../expectations';
import { withoutSecret } from '../routes';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/entry-points-diverge',
  severity: 'warning',
  summary: 'The two entry points give different answers.',
  sources: ['winhttp-ipv6-helpers', 'chromium-pac-engine'],
  messages: {
    differ:
      '{own} and {other} do not agree. About {hosts} they give different answers; for the first one it is "{ownResult}" here and "{otherResult}" there. Windows asks FindProxyForURLEx where it is defined, and browsers ask FindProxyForURL: the same address goes two ways on one computer. Let one of them call the other.',
  },
  check(doc, report) {
    const { evaluation } = doc;
    if (!evaluation) return;
    const { outcomes, entryPoint } = evaluation;
    const own = new Map(outcomes.flatMap((each) => (each.probe.entryPoint ? [] : [[each.probe.url, each] as const])));
    const pairs = outcomes.flatMap((other) => {
      const mine = other.probe.entryPoint && own.get(other.probe.url);
      return mine && differ(mine, other) ? [{ mine, other }] : [];
    });
    const [first] = pairs;
    if (!first) return;
    report(entryPoint.nameSpan, 'differ', {
      args: {
        own: entryPoint.meant,
        other: first.other.probe.entryPoint ?? '',
        hosts: enumerated(pairs.map(({ mine }) => mine.probe.host)),
        ownResult: shown(first.mine),
        otherResult: shown(first.other),
      },
    });
  },
});

/** What depends on the DNS may well differ: only one of them knows IPv6. */
const differ = (mine: Outcome, other: Outcome) =>
  !mine.failure && !other.failure && mine.unresolved.length + other.unresolved.length === 0 && !same(mine, other);

const same = (mine: Outcome, other: Outcome) =>
  mine.result !== undefined && other.result !== undefined
    ? meets(mine.result, other.result)
    : mine.notText === other.notText;

const shown = ({ result, notText }: Outcome) => withoutSecret(result ?? notText ?? '').slice(0, 80);
