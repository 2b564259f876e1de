/** Script text outside of all brackets, without comments and texts; undefined where brackets or quotes do not match. */
export function outermostCode(text: string): string | undefined {
  let depth = 0;
  let code = '';
  let last = ''; // the last character that is not blank: it tells a division from a regular expression
  token.lastIndex = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [piece] = match;
    if (piece === '/' && !divides.test(last)) {
      token.lastIndex = match.index + (expression.exec(text.slice(match.index, match.index + 500))?.[0].length ?? 1);
      last = '/';
      continue;
    }
    if (isUnclosed(piece)) return undefined;
    if (/^[([{]$/.test(piece)) depth++;
    if (/^[)\]}]$/.test(piece) && --depth < 0) return undefined;
    if (/^\s+$/.test(piece)) {
      if (depth === 0) code += piece.includes('\n') ? '\n' : ' ';
      continue;
    }
    if (/^\/[/*]/.test(piece)) continue;
    last = piece.at(-1)!;
    if (depth === 0 || (depth === 1 && /^[([{]$/.test(piece))) code += /^["'`]/.test(piece) ? '""' : piece;
  }
  return depth === 0 ? code : undefined;
}

/** Blanks, comments, texts and names each whole; everything else character by character. */
const token =
  /\s+|\/\/[^\r\n]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*(?:\*\/)?|"[^"\\\r\n]*(?:\\[\s\S][^"\\\r\n]*)*"?|'[^'\\\r\n]*(?:\\[\s\S][^'\\\r\n]*)*'?|`[^`\\]*(?:\\[\s\S][^`\\]*)*`?|[\w$]+|[\s\S]/g;

const expression = /^\/(?:[^/\\[\r\n]|\\.|\[(?:[^\]\\\r\n]|\\.)*\])+\/[a-z]*/;

const divides = /[\w$)\]"'`]/;

const isUnclosed = (piece: string) =>
  /^["'`]/.test(piece)
    ? piece.length < 2 || piece.at(-1) !== piece[0]
    : piece.startsWith('/*') && !piece.endsWith('*/');
