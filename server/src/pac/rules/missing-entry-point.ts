import type { PacDocument } from '../document';
import { addAtEndOfFile, lineEndOf, renameAll } from '../edit';
import { entryPointMeant } from '../entry-points';
import { defineRule } from '../rule';
import { firstLineOf } from '../statements';

export default defineRule({
  id: 'pac/missing-entry-point',
  severity: 'error',
  summary: 'The script has no function FindProxyForURL.',
  sources: ['chromium-pac-engine', 'mdn-pac#syntax'],
  messages: {
    missing:
      'The script has no function FindProxyForURL(url, host). Engines call nothing else, so they reject the whole script and requests go without a proxy; no message is shown. Write this function, which gives back a text such as "DIRECT".',
    rename: 'Rename {name} to FindProxyForURL',
    add: 'Add FindProxyForURL that answers DIRECT',
  },
  check(doc, report) {
    if (doc.content !== 'script' || doc.broken || doc.entryPoints.length > 0) return;
    if (isSetOtherwise(doc) || doc.program.body.length === 0) return;
    const skeleton = ['function FindProxyForURL(url, host) {', '  return "DIRECT";', '}'].join(lineEndOf(doc));
    report(firstLineOf(doc, doc.program.body[0]!), 'missing', {
      fixes: [misnamed(doc), { title: 'add', edits: [addAtEndOfFile(doc, skeleton)] }],
    });
  },
});

/** As a member of something that may be the global object, or through a computed name, as obfuscated scripts do. */
const isSetOtherwise = (doc: PacDocument) =>
  doc.nodes('Literal').some(({ value }) => typeof value === 'string' && entryPointMeant(value)) ||
  doc
    .nodes('MemberExpression')
    .some(({ property }) => property.type === 'Identifier' && entryPointMeant(property.name));

/** The only function that takes two values and that nothing calls is most likely meant. */
function misnamed(doc: PacDocument) {
  const uncalled = doc.functions.filter(({ node, used, within }) => !used && !within && node.params.length === 2);
  const name = uncalled[0]?.name;
  if (uncalled.length !== 1 || name === undefined || uncalled[0]!.node.type !== 'FunctionDeclaration') return undefined;
  return { title: 'rename' as const, args: { name }, edits: renameAll(doc, name, 'FindProxyForURL') };
}
