import type { AnyNode, Literal } from 'acorn';
import type { PacDocument } from '../document';
import { quoted, replaceNode } from '../edit';
import { defineRule } from '../rule';
import { firstLineOf } from '../statements';

export default defineRule({
  id: 'pac/obfuscated',
  severity: 'warning',
  summary: 'A text is written so that nobody can read it.',
  sources: ['mdn-pac', 'winhttp-autoproxy'],
  messages: {
    hidden:
      'This text is written in numbers in place of letters, so that nobody sees what it says. A PAC script decides where all traffic goes, and has nothing to hide. Write it plainly, and find out who wrote it so.',
    plain: 'Write it plainly',
  },
  check(doc, report) {
    const found: { node: AnyNode; text: string }[] = [];
    for (const node of doc.nodes('Literal')) if (isEscaped(node)) found.push({ node, text: String(node.value) });
    for (const node of doc.nodes('CallExpression')) {
      const text = decoded(doc, node);
      if (text !== undefined) found.push({ node, text });
    }
    for (const { node, text } of found.sort((a, b) => a.node.start - b.node.start)) {
      const fixes = readable.test(text)
        ? [{ title: 'plain' as const, edits: [replaceNode(node, quoted(doc, text))] }]
        : [];
      report(firstLineOf(doc, node), 'hidden', { fixes });
    }
  },
});

const readable = /^[\x20-\x7e]*$/;

/** Most of the text is `\x41` or `\u0041` where plain letters would do. */
function isEscaped({ value, raw = '' }: Literal): boolean {
  if (typeof value !== 'string' || value.length < 8 || value.length > 20_000) return false;
  const escapes = raw.match(/\\x[2-7][0-9a-f]|\\u00[2-7][0-9a-f]/gi)?.length ?? 0;
  return escapes >= 8 && escapes * 2 >= value.length;
}

/** What `String.fromCharCode(…)` of numbers, or `unescape("%41…")`, gives. */
function decoded(doc: PacDocument, { callee, arguments: args }: Extract<AnyNode, { type: 'CallExpression' }>) {
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
