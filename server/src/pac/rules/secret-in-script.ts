import type { AnyNode } from 'acorn';
import type { PacDocument } from '../document';
import { namedValues } from '../named-values';
import { defineRule } from '../rule';

const secretName =
  /(?:^|[_a-z0-9])(?:passw(?:or)?d|passwort|passphrase|pwd|secret|api_?key|access_?token|auth_?token)$/i;
const inUrl = /:\/\/[^\s/@:]{1,100}:[^\s/@]{1,100}@/;

export default defineRule({
  id: 'pac/secret-in-script',
  severity: 'warning',
  summary: 'The script holds what looks like a password or a key.',
  sources: ['chromium-proxy', 'winhttp-autoproxy'],
  messages: {
    named:
      '{name} looks like a secret. A PAC script is handed out without a sign-in, so everybody in the network can read it. Remove it, and change it where it is in use.',
    url: 'A URL with a password stands here. A PAC script is handed out without a sign-in, so everybody in the network can read it. Remove the password, and change it where it is in use.',
  },
  check(doc, report, settings) {
    for (const { name, target, value } of namedValues(doc))
      if (
        secretName.test(name) &&
        isSecret(doc, value) &&
        !settings.isPlaceholder(doc.text.slice(value.start, value.end), true)
      )
        report(target, 'named', { args: { name } });
    for (const node of doc.nodes('Literal')) {
      const found =
        typeof node.value === 'string' &&
        node.value.length < 1000 &&
        node.value.includes('@') &&
        inUrl.exec(node.raw ?? '');
      if (!found) continue;
      const start = node.start + found.index + '://'.length;
      report({ start, end: node.start + found.index + found[0].length }, 'url');
    }
  },
});

/** A text without blanks that is neither empty nor the name of the thing itself. */
function isSecret(doc: PacDocument, value: AnyNode): boolean {
  const text = value.type === 'Literal' || value.type === 'TemplateLiteral' ? doc.known(value)?.value : undefined;
  return text !== undefined && /^\S{4,}$/.test(text) && !/^(?:\*+|x+|\.+)$/i.test(text) && !secretName.test(text);
}
