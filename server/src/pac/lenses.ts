import type { Lens } from '../core/language';
import { texts } from '../core/message';
import { coverageOf, coverageText } from './coverage';
import type { EntryPoint, PacDocument } from './document';
import { usableEntryPoints } from './evaluate';
import { whyNot } from './why-not';

export const lensTexts = texts('pac/lens', {
  failed: 'Microsoft 365: not known. {why}',
  notRun: 'Microsoft 365: not known. The script has not been run; click to run it in a sandbox',
});

/** What an editor shows above the entry point: how Microsoft 365 fares. */
export function lenses(doc: PacDocument): Lens[] {
  const { evaluation } = doc;
  if (!evaluation) return usableEntryPoints(doc).slice(-1).map(notRun);
  const { entryPoint } = evaluation;
  const coverage = coverageOf(evaluation);
  if (coverage) return [{ span: entryPoint.nameSpan, text: coverageText(coverage) }];
  const why = whyNot(evaluation);
  return why ? [{ span: entryPoint.nameSpan, text: lensTexts('failed', { why }) }] : [];
}

const notRun = ({ nameSpan }: EntryPoint): Lens => ({ span: nameSpan, text: lensTexts('notRun') });
