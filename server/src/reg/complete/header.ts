import type { Completion } from '../../core/language';
import { texts } from '../../core/message';
import type { Span } from '../../core/text';
import type { RegDocument } from '../document';
import { lineEndOf } from '../edit';
import { version4, version5 } from '../header';

export const headerCompletionTexts = texts('reg/complete-header', {
  version5: 'Windows 2000 and later',
  version4: 'Windows NT 4, with text bytes in the code page of the device',
});
const say = headerCompletionTexts;

/** The two headers, each with the empty line behind it. */
export function headerCompletions(doc: RegDocument, replace: Span): Completion[] {
  const gap = lineEndOf(doc).repeat(replace.end === doc.text.length ? 2 : 0);
  return [
    { label: version5, kind: 'value', edit: { span: replace, text: version5 + gap }, detail: say('version5'), rank: 0 },
    { label: version4, kind: 'value', edit: { span: replace, text: version4 + gap }, detail: say('version4'), rank: 1 },
  ];
}
