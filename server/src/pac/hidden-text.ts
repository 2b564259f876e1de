import type { AnyNode, Literal } from 'acorn';
import type { PacDocument } from './document';

/** Most of the text is `\x41` or `\u0041` where plain letters would do. */
export function isEscaped({ value, raw = '' }: Literal): boolean {
  if (typeof value !== 'string' || value.length < 8 || value.length > 20_000 || raw.length < value.length + 8)
    return false;
  const escapes = raw.match(/\\x[2-7][0-9a-f]|\\u00[2-7][0-9a-f]/gi)?.length ?? 0;
  return escapes >= 8 && escapes * 2 >= value.length;
}

/** What `String.fromCharCode(…)` of numbers, or `unescape("%41…")`, gives. */
export function decoded(doc: PacDocument, { callee, arguments: args }: Extract<AnyNode, { type: 'CallExpression' }>) {
  if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier') {
    if (callee.property.name !== 'fromCharCode' || args.length < 8) return undefined;
    const codes = args.map((code) => (code.type === 'Literal' && typeof code.value === 'number' ? code.value : -1));
    return codes.every((code) => code >= 32 && code < 127)
      ? codes.map((code) => String.fromCharCode(code)).join('')
      : undefined;
  }
  if (callee.type !== 'Identifier' || !/^(?:unescape|decodeURI|decodeURIComponent)$/.test(callee.name))
    return undefined;
  const text = args[0] && doc.known(args[0])?.value;
  const codes = text?.match(/%[2-7][0-9a-f]/gi)?.length ?? 0;
  return text && codes >= 8
    ? text.replace(/%([2-7][0-9a-f])/gi, (_, code) => String.fromCharCode(parseInt(code, 16)))
    : undefined;
}
