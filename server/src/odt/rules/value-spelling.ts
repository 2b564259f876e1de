import { excludeAppNamed } from '../../knowledge/apps';
import { channelNamed } from '../../knowledge/channels';
import { languageKeywordNamed } from '../../knowledge/language-keywords';
import { allowedValue, type OdtAttribute } from '../../knowledge/odt-schema';
import { documentedAttributes } from '../documented-attributes';
import { replaceValue } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/value-spelling',
  severity: 'hint',
  summary: 'A value differs from the documented spelling in capital and small letters.',
  sources: ['pr-29', 'odt-options'],
  messages: {
    spelling:
      'The guidance writes "{known}". Whether setup.exe tells capital from small letters in values is not documented; in names it does. Use the documented spelling.',
    change: 'Change to "{known}"',
  },
  check(doc, report) {
    for (const { attribute, schema } of documentedAttributes(doc)) {
      const value = attribute.value.trim();
      const known = documented(schema, value);
      if (!known || known === value) continue;
      report(attribute.valueSpan, 'spelling', {
        args: { known },
        fixes: [{ title: 'change', args: { known }, edits: [replaceValue(attribute, known)], safe: true }],
      });
    }
  },
});

/** TRUE and True both stand in the guidance, and so do ja-jp and ja-JP. */
function documented(schema: OdtAttribute, value: string): string | undefined {
  switch (schema.kind) {
    case 'boolean':
      return undefined;
    case 'channel':
      return currentChannel(value);
    case 'language':
      return languageKeywordNamed(value)?.id;
    case 'excludeApp':
      return excludeAppNamed(value)?.id;
    default:
      return allowedValue(schema, value)?.value;
  }
}

/** Names of earlier years have rules of their own, which put the name of today in their place. */
function currentChannel(value: string): string | undefined {
  const named = channelNamed(value);
  return named?.age === 'current' ? named.spelling : undefined;
}
