import type { Hint } from '../core/language';
import { texts } from '../core/message';
import type { Span } from '../core/text';
import { endpointRoutes } from './coverage';
import type { PacDocument } from './document';
import { byDecision, routesOf } from './routes';

export const hintTexts = texts('pac/hint', {
  one: '1 address of Microsoft 365',
  many: '{count} addresses of Microsoft 365',
});

/** How many addresses of Microsoft 365 each `return` decides about. */
export function inlayHints({ evaluation }: PacDocument, { start, end }: Span): Hint[] {
  if (!evaluation) return [];
  return byDecision(endpointRoutes(routesOf(evaluation))).flatMap(({ decidedBy, routes }) => {
    if (!decidedBy || decidedBy.end < start || decidedBy.end > end) return [];
    const count = new Set(routes.map(({ probe }) => probe.endpoint!.pattern)).size;
    return [{ at: decidedBy.end, text: count === 1 ? hintTexts('one') : hintTexts('many', { count }) }];
  });
}
