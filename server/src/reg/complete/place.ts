import { type Span, spanOf } from '../../core/text';
import { endOf, type KeyBlock, lineAt, type RegDocument } from '../document';
import { blockAt } from '../structure';

/** What stands at an offset, as far as it is typed: the question that completion asks. */
export type Place =
  | { kind: 'header'; replace: Span }
  | { kind: 'key'; above: string; replace: Span; whole: Span; rest: string }
  | { kind: 'line'; block?: KeyBlock; replace: Span }
  | { kind: 'name'; block?: KeyBlock; replace: Span; equals: boolean }
  | { kind: 'data'; block?: KeyBlock; name: string; replace: Span };

/** Nobody completes in a longer line; keeps the look backwards short in a hostile file. */
const longestLine = 4000;

export function placeAt(doc: RegDocument, offset: number): Place | undefined {
  const { text } = doc;
  const start = lineStart(text, offset);
  if (start === undefined) return undefined;
  const before = text.slice(start, offset);
  const after = /^[^\r\n]{0,4000}/.exec(text.slice(offset, offset + longestLine))![0];
  if (offset <= doc.header.span.end && /^\s*[A-Za-z]?[\w .]*$/.test(before))
    return { kind: 'header', replace: spanOf(start, offset + after.length) };
  const line = lineAt(doc, offset);
  if (line?.kind === 'value' && offset > line.lines[0]!.end && offset <= endOf(line)) return undefined;
  const block = blockAt(doc, line);
  return (
    keyPlace(before, after, offset) ??
    namePlace(before, after, offset, block) ??
    dataPlace(before, after, offset, block)
  );
}

function lineStart(text: string, offset: number): number | undefined {
  for (let at = offset; at >= Math.max(0, offset - longestLine); at--)
    if (at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r') return at;
  return undefined;
}

function keyPlace(before: string, after: string, offset: number): Place | undefined {
  const typed = /^[ \t]*\[-?([^\]]*)$/.exec(before)?.[1];
  if (typed === undefined) return undefined;
  const cut = typed.lastIndexOf('\\') + 1;
  const tail = /^[^\\\]]*/.exec(after)![0];
  const replace = spanOf(offset - typed.length + cut, offset + tail.length);
  const rest = after.slice(tail.length);
  // Without a bracket the key goes on to the end of the line, or to a comment.
  const end = offset + (rest.includes(']') ? after.indexOf(']') : after.split(';')[0]!.trimEnd().length);
  return {
    kind: 'key',
    above: typed.slice(0, Math.max(0, cut - 1)),
    replace,
    whole: spanOf(offset - typed.length, end),
    rest,
  };
}

function namePlace(before: string, after: string, offset: number, block?: KeyBlock): Place | undefined {
  const bare = /^[ \t]*(@?\w*)$/.exec(before)?.[1];
  if (bare !== undefined)
    return /^[ \t]*$/.test(after) ? { kind: 'line', block, replace: spanOf(offset - bare.length, offset) } : undefined;
  const typed = /^[ \t]*("(?:[^"\\]|\\.)*)$/.exec(before)?.[1];
  if (typed === undefined) return undefined;
  const closing = /^(?:[^"\\=]|\\.)*"/.exec(after)?.[0] ?? '';
  const equals = /^[ \t]*=/.test(after.slice(closing.length));
  return { kind: 'name', block, replace: spanOf(offset - typed.length, offset + closing.length), equals };
}

function dataPlace(before: string, after: string, offset: number, block?: KeyBlock): Place | undefined {
  const found = /^[ \t]*(@|"(?:[^"\\]|\\.)*")[ \t]*=[ \t]*/.exec(before);
  if (!found) return undefined;
  const written = found[1]!;
  const typed = before.slice(found[0].length);
  if (hasComment(typed)) return undefined;
  const name = written === '@' ? '' : written.slice(1, -1).replace(/\\(.)/g, '$1');
  const tail = /^"[ \t]*$/.exec(after) ? after.trimEnd() : /^[\w():-]*"?/.exec(after)![0];
  return { kind: 'data', block, name, replace: spanOf(offset - typed.length, offset + tail.length) };
}

function hasComment(data: string): boolean {
  let inside = false;
  for (let i = 0; i < data.length; i++) {
    if (inside && data[i] === '\\') i++;
    else if (data[i] === '"') inside = !inside;
    else if (data[i] === ';' && !inside) return true;
  }
  return false;
}
