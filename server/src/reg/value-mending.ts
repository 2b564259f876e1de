import { type Edit, spanOf, textOf } from '../core/text';
import type { JunkLine, Loss, RegDocument } from './document';
import { quoted } from './spelling';

/** What makes a value of a line whose name or '=' is at fault. */
export function mendedValue(doc: RegDocument, { code, span, line }: Loss): Edit | undefined {
  if (code === 'colonForEquals') return { span, text: '=' };
  if (line?.kind === 'junk') return withQuotedName(doc, line);
  if (line?.kind !== 'value') return undefined;
  const name = textOf(doc.text, line.nameSpan);
  // "Name="1": the second mark was taken for the closing one.
  const early = code === 'noEquals' ? /^"[^"=]+="$/.test(name) && line.nameSpan.end - 2 : undefined;
  if (early) return { span: spanOf(early, early), text: '"' };
  const both = code === 'noEquals' ? /^"([^"=\\]+)=([^"]*)"$/.exec(name) : null;
  if (both && span.end === line.nameSpan.end) return { span, text: `"${both[1]}"="${both[2]}"` };
  if (code === 'noEquals' && span.start >= line.nameSpan.end && isData(textOf(doc.text, span)))
    return { span: spanOf(line.nameSpan.end, span.start), text: '=' };
  const equals = code === 'nameNotClosed' ? name.indexOf('=') : -1;
  const at = line.nameSpan.start + equals;
  return equals > 1 ? { span: spanOf(at, at), text: '"' } : undefined;
}

/** What could stand behind a '=' that was forgotten. */
const isData = (text: string) => /^(?:"|-$|dword:|hex[:(])/.test(text.trim());

function withQuotedName(doc: RegDocument, { span }: JunkLine): Edit | undefined {
  const parts =
    /^(['"]?)([^=:'"]{1,255}?)\1?["']?[ \t]*[=:][ \t]*((?:dword|hex(?:\([0-9a-fA-F]{1,8}\))?):.*|["'-].*)$/.exec(
      textOf(doc.text, span).slice(0, 2000),
    );
  if (!parts) return undefined;
  const data = /^'([^'"]*)'$/.exec(parts[3]!);
  return { span, text: `${quoted(parts[2]!)}=${data ? quoted(data[1]!) : parts[3]!}` };
}
