import type { Span } from '../../core/text';
import { enumerated } from '../decisions';
import type { PacDocument } from '../document';
import type { Outcome } from '../evaluation';
import { defineRule } from '../rule';
import { toldThrows } from '../told-throws';

export default defineRule({
  id: 'pac/runtime-exception',
  severity: 'error',
  summary: 'The script throws when it is run.',
  sources: ['chromium-pac-engine', 'firefox-pac'],
  messages: {
    load: 'The script throws while it is loaded ({message}). Engines then refuse the whole script, and everything goes as if there were none: DIRECT, unless the client forbids it.',
    answer:
      'The script throws when it is asked about {hosts} ({message}). An engine that gets no answer goes DIRECT, unless the client forbids it.',
  },
  check(doc, report) {
    const { evaluation } = doc;
    if (!evaluation) return;
    const { failure, outcomes, entryPoint } = evaluation;
    const spanAt = (at: number | undefined) => (at === undefined ? entryPoint.nameSpan : wordAt(doc, at));
    if (failure?.kind === 'exception' && !isUnknownName(failure.message))
      report(spanAt(failure.at), 'load', { args: { message: failure.message.slice(0, 120) } });
    const groups = new Map<string, Outcome[]>();
    const isTold = toldThrows(doc);
    for (const outcome of outcomes) {
      if (!isCertain(outcome) || isTold(outcome.failure?.at)) continue;
      const key = `${outcome.failure?.at} ${outcome.failure?.message}`;
      groups.set(key, [...(groups.get(key) ?? []), outcome]);
    }
    for (const [first, ...others] of groups.values()) {
      if (!first?.failure) continue;
      const hosts = enumerated([...new Set([first, ...others].map(({ probe }) => probe.host))]);
      report(spanAt(first.failure.at), 'answer', { args: { hosts, message: first.failure.message.slice(0, 120) } });
    }
  },
});

/** Not for want of an answer from the DNS, and not for a name that other rules know to be wrong. */
const isCertain = ({ failure, unresolved, probe }: Outcome) =>
  failure?.kind === 'exception' && unresolved.length === 0 && !probe.entryPoint && !isUnknownName(failure.message);

const isUnknownName = (message: string) => / is not defined$/.test(message);

/** A whole name, on one line; engines give the place behind it. */
function wordAt({ text }: PacDocument, at: number): Span {
  const place = Math.min(at, text.length);
  const before = /[\w$.]*$/.exec(text.slice(Math.max(0, place - 60), place))![0];
  const behind = /^[\w$.]+/.exec(text.slice(place, place + 100))?.[0] ?? '';
  if (before + behind !== '') return { start: place - before.length, end: place + behind.length };
  return { start: place, end: place + (/^[^\r\n]/.exec(text.slice(place, place + 1))?.[0].length ?? 0) };
}
