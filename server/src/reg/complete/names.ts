import type { Completion, HoverText } from '../../core/language';
import { texts } from '../../core/message';
import type { Span } from '../../core/text';
import { namesInKey } from '../../knowledge/known-places';
import { policiesAtKey } from '../../knowledge/policies';
import { settingsUnderKey } from '../../knowledge/settings';
import { canonicalKey } from '../canonical-key';
import { type KeyBlock, type RegDocument, valuesIn } from '../document';
import { expectedAt } from '../expected';
import { policyValueHover, settingHover } from '../hover-setting';
import { nameText } from '../spelling';
import { dataStub } from './data';
import { escapeSnippet } from './snippet';

export const nameCompletionTexts = texts('reg/complete-names', { type: '{type}' });
const say = nameCompletionTexts;

interface Named {
  name: string;
  documentation: () => HoverText;
  retired: boolean;
}

/** The values that are known for the key and that the file does not have yet. */
export function nameCompletions(
  doc: RegDocument,
  block: KeyBlock | undefined,
  replace: Span,
  equals: boolean,
): Completion[] {
  if (!block || block.delete) return [];
  const key = canonicalKey(block.fullKey);
  const present = new Set(
    valuesIn(doc, block.fullKey)
      .filter(({ nameSpan }) => nameSpan.start !== replace.start)
      .map(({ name }) => name.toLowerCase()),
  );
  return namesOf(key)
    .filter(({ name }) => !present.has(name.toLowerCase()))
    .map(({ name, documentation, retired }, rank): Completion => {
      const expected = expectedAt(key, name);
      const written = nameText(name);
      const text = equals ? written : `${escapeSnippet(written)}=${dataStub(expected)}`;
      return {
        label: name,
        kind: 'attribute',
        edit: { span: replace, text },
        snippet: !equals,
        filter: `"${name}"`,
        detail: expected?.type && say('type', { type: expected.type }),
        documentation,
        deprecated: retired,
        rank: retired ? rank + 1000 : rank,
      };
    });
}

/** Settings first, then what only the templates have. */
function namesOf(key: string): Named[] {
  const path = key.slice(key.indexOf('\\') + 1);
  const settings = settingsUnderKey(key).filter(({ name, kind }) => name !== '*' && kind !== 'state');
  const known = new Set(settingsUnderKey(key).map(({ name }) => name.toLowerCase()));
  return [
    ...settings.map((setting) => ({
      name: setting.name,
      documentation: () => settingHover(setting, key),
      retired: setting.obsolete === true,
    })),
    ...namesInKey(key)
      .filter((name) => !known.has(name.toLowerCase()))
      .map((name) => ({
        name,
        documentation: () => policyValueHover(name, policiesAtKey(path, name), path),
        retired: false,
      })),
  ];
}
