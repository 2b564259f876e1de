import { defineRule } from '../rule';
import { failureText } from '../why-not';

export default defineRule({
  id: 'pac/evaluation-timeout',
  severity: 'warning',
  summary: 'The script does not come to an end, or takes too much memory.',
  sources: ['winhttp-autoproxy', 'chromium-pac-engine'],
  messages: {
    unfinished:
      'The sandbox had to stop this script. {why} A client that runs it waits, for each new address, and then goes on without an answer. Look for loops and for functions that call themselves.',
    memory:
      'The sandbox had to stop this script, because it takes more than 32 MB. Every client that loads it pays for that, some refuse it, and nothing can be said of where it sends Microsoft 365. Shorten its lists.',
    asked:
      'The sandbox had to stop this script when it was asked about {host}. {why} A client that runs it waits, and then goes on without an answer. Look for loops and for functions that call themselves.',
  },
  check(doc, report) {
    const { evaluation } = doc;
    if (!evaluation) return;
    const { failure, outcomes, entryPoint, incomplete } = evaluation;
    // A busy computer can make one answer late, but not several.
    const limits = incomplete ? ['time', 'memory', 'stack'] : ['memory', 'stack'];
    const stopped = outcomes.find((outcome) => outcome.failure && limits.includes(outcome.failure.kind));
    if (failure?.kind === 'memory' || stopped?.failure?.kind === 'memory') report(entryPoint.nameSpan, 'memory');
    else if (failure && failure.kind !== 'exception')
      report(entryPoint.nameSpan, 'unfinished', { args: { why: failureText(failure) } });
    else if (stopped?.failure)
      report(entryPoint.nameSpan, 'asked', { args: { host: stopped.probe.host, why: failureText(stopped.failure) } });
    else if (incomplete && !failure)
      report(entryPoint.nameSpan, 'unfinished', { args: { why: failureText({ kind: 'time', message: '' }) } });
  },
});
