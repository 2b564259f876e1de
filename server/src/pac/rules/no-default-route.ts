import type { Span } from '../../core/text';
import { answeringFunctions } from '../answering';
import { enumerated } from '../decisions';
import type { PacDocument, ScriptFunction } from '../document';
import { notTextIn } from '../not-text';
import { routesOf } from '../routes';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/no-default-route',
  severity: 'info',
  summary: 'For addresses that the script does not know it gives no usable answer.',
  sources: ['chromium-pac-engine', 'chromium-proxy-list'],
  messages: {
    none: 'For addresses that it does not know, such as {hosts}, the script gives {what} instead of a route. Chrome and Edge then go DIRECT, unless the client forbids it. Return a proxy or "DIRECT" at the end.',
  },
  check(doc, report) {
    const { evaluation } = doc;
    // A function that can come to its end without an answer, or gives back no text, is said to do so already.
    if (!evaluation || [...answeringFunctions(doc).keys()].some(givesNoText)) return;
    const outside = routesOf(evaluation).filter((route) => route.outside && !route.failure);
    // A word that is no kind of proxy, an empty text and what is no text are said where they are written.
    const without = outside.filter(
      ({ way, result, decidedBy }) => way === 'none' && !result?.trim() && !isSaid(doc, decidedBy),
    );
    const [first] = without;
    if (!first) return;
    const what = first.notText ?? '""';
    const hosts = enumerated(without.map(({ probe }) => probe.host));
    report(first.decidedBy ?? evaluation.entryPoint.nameSpan, 'none', { args: { hosts, what } });
  },
});

const givesNoText = ({ canFallOffTheEnd, node }: ScriptFunction) => canFallOffTheEnd || node.async || node.generator;

function isSaid(doc: PacDocument, decidedBy: Span | undefined): boolean {
  const { fn } = doc.evaluation!.entryPoint;
  if (!decidedBy || !fn) return false;
  const isInside = ({ start, end }: Span) => start >= decidedBy.start && end <= decidedBy.end;
  return (
    fn.returns.some((statement) => statement.start === decidedBy.start && !statement.argument) ||
    notTextIn(fn).some(({ node }) => isInside(node)) ||
    doc.results.some(({ elements, text }) => elements.length === 0 && isInside(text.node))
  );
}
