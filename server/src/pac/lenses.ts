import type { Lens } from '../core/language';
import { texts } from '../core/message';
import { coverageOf, coverageText } from './coverage';
import type { PacDocument } from './document';
import { whyNot } from './why-not';

export const lensTexts = texts('pac/lens', { failed: 'Microsoft 365: not known. {why}' });

/** What an editor shows above the entry point: how Microsoft 365 fares. */
export function lenses({ evaluation }: PacDocument): Lens[] {
  if (!evaluation) return [];
  const { entryPoint } = evaluation;
  const coverage = coverageOf(evaluation);
  if (coverage) return [{ span: entryPoint.nameSpan, text: coverageText(coverage) }];
  const why = whyNot(evaluation);
  return why ? [{ span: entryPoint.nameSpan, text: lensTexts('failed', { why }) }] : [];
}
