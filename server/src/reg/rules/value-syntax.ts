import { type Edit, spanOf, textOf } from '../../core/text';
import type { JunkLine, Loss, RegDocument, RegValue } from '../document';
import { lossesOf, valueLineOf } from '../lost';
import { defineRule } from '../rule';
import { quoted } from '../spelling';

export default defineRule({
  id: 'reg/value-syntax',
  severity: 'error',
  summary: 'A line looks like a value but is not written like one, so Windows skips it.',
  sources: ['reg-files', 'reg-import-tests'],
  messages: {
    write: 'Write {text}',
    mend: 'Mend the line',
    escape: 'Write the inner quotation marks as \\"',
    note: 'Make the rest a comment',
    remove: 'Delete what stands behind the data',
    empty: 'Write an empty text',
    absent: 'Write "-" to delete the value',
  },
  check(doc, report) {
    for (const loss of lossesOf(
      doc,
      'nameNotQuoted',
      'nameNotClosed',
      'noEquals',
      'colonForEquals',
      'commentForData',
    )) {
      const edit = mended(doc, loss);
      report(loss.span, loss.why, {
        fixes: [edit && { title: edit.text.length < 40 ? 'write' : 'mend', args: { text: edit.text }, edits: [edit] }],
      });
    }
    for (const { span, why, line } of lossesOf(doc, 'noData')) {
      const at = line?.kind === 'value' ? line.dataSpan.start : span.end;
      const put = (text: string) => [{ span: spanOf(at, at), text }];
      report(span, why, {
        fixes: [
          { title: 'empty', edits: put('""') },
          { title: 'absent', edits: put('-') },
        ],
      });
    }
    for (const loss of lossesOf(doc, 'afterText', 'afterDash')) {
      const { span, why, code } = loss;
      const value = valueLineOf(loss);
      const inner = value && code === 'afterText' ? innerMarks(doc, value) : undefined;
      const rest = textOf(doc.text, span);
      report(span, why, {
        fixes: [
          inner && { title: 'escape', edits: [inner] },
          /^[,.\\]+$/.test(rest) || code === 'afterDash' ? { title: 'remove', edits: [{ span, text: '' }] } : undefined,
          { title: 'note', edits: [{ span: spanOf(span.start, span.start), text: '; ' }] },
        ],
      });
    }
  },
});

function mended(doc: RegDocument, { code, span, line }: Loss): Edit | undefined {
  if (code === 'colonForEquals') return { span, text: '=' };
  if (line?.kind === 'junk') return withQuotedName(doc, line);
  if (line?.kind !== 'value') return undefined;
  const name = textOf(doc.text, line.nameSpan);
  // "Name="1": the second mark was taken for the closing one.
  const early = code === 'noEquals' ? /^"[^"=]+="$/.test(name) && line.nameSpan.end - 2 : undefined;
  if (early) return { span: spanOf(early, early), text: '"' };
  if (code === 'noEquals' && span.start >= line.nameSpan.end)
    return { span: spanOf(line.nameSpan.end, span.start), text: '=' };
  const equals = code === 'nameNotClosed' ? name.indexOf('=') : -1;
  const at = line.nameSpan.start + equals;
  return equals > 1 ? { span: spanOf(at, at), text: '"' } : undefined;
}

function withQuotedName(doc: RegDocument, { span }: JunkLine): Edit | undefined {
  const parts =
    /^(['"]?)([^=:'"]{1,255}?)\1?["']?[ \t]*[=:][ \t]*((?:dword|hex(?:\([0-9a-fA-F]{1,8}\))?):.*|["'-].*)$/.exec(
      textOf(doc.text, span).slice(0, 2000),
    );
  if (!parts) return undefined;
  const data = /^'([^'"]*)'$/.exec(parts[3]!);
  return { span, text: `${quoted(parts[2]!)}=${data ? quoted(data[1]!) : parts[3]!}` };
}

/** A text that ends in a quotation mark holds the others inside. */
function innerMarks({ text }: RegDocument, { dataSpan }: RegValue): Edit | undefined {
  const { start, end } = dataSpan;
  if (text[end - 1] !== '"' || text[end - 2] === '\\') return undefined;
  const inside = text.slice(start + 1, end - 1).replace(/\\.|"/g, (found) => (found === '"' ? '\\"' : found));
  return { span: spanOf(start + 1, end - 1), text: inside };
}
