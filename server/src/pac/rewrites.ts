import type { Rewrite } from '../core/language';
import { texts } from '../core/message';
import type { Span } from '../core/text';
import { directBlock } from './direct-block';
import type { PacDocument } from './document';

export const rewriteTexts = texts('pac/rewrite', {
  optimize: 'Send the Optimize hosts of Microsoft 365 DIRECT',
  allow: 'Send the Optimize and Allow hosts of Microsoft 365 DIRECT',
});

/** The block of Microsoft 365, offered on the line of the entry point whether or not something is wrong. */
export function rewrites(doc: PacDocument, { start, end }: Span): Rewrite[] {
  const name = doc.evaluation?.entryPoint.nameSpan;
  if (!name || end < name.start || start > name.end) return [];
  const optimize = directBlock(doc, ['Optimize']);
  const allow = directBlock(doc, ['Optimize', 'Allow']);
  return [
    ...(optimize ? [{ title: rewriteTexts('optimize'), edits: [optimize] }] : []),
    ...(allow ? [{ title: rewriteTexts('allow'), edits: [allow] }] : []),
  ];
}
