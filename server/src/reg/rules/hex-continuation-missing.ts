import { spanOf } from '../../core/text';
import { lossesOf } from '../lost';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/hex-continuation-missing',
  severity: 'error',
  summary: 'A line of bytes ends in a comma without "\\", so Windows writes only a part of the value.',
  sources: ['reg-import-tests', 'regedit-tests'],
  messages: { add: 'Add the "\\"' },
  check(doc, report) {
    for (const { span, why } of lossesOf(doc, 'truncated'))
      report(span, why, { fixes: [{ title: 'add', edits: [{ span: spanOf(span.end, span.end), text: '\\' }] }] });
  },
});
