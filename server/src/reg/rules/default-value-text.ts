import { settingsUnderKey } from '../../knowledge/settings';
import { canonicalKey } from '../canonical-key';
import { valuesNamed } from '../document';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/default-value-text',
  severity: 'info',
  summary: 'The default value is set in a key of which only named values are known.',
  sources: ['doc-activation-errors#change-proxy-firewall-or-group-policy-settings'],
  messages: {
    unnamed:
      'This sets the default value of the key, and only named values are known to mean something here, such as {names}. If one of them is meant, write its name in quotation marks instead of "@".',
  },
  check(doc, report) {
    for (const value of valuesNamed(doc, '')) {
      const { data, writtenTo } = value;
      if (!writtenTo || data?.form === 'delete') continue;
      if (data?.form === 'string' && data.text.trim() === '') continue;
      // Keys of components carry the name of the component there.
      if (writtenTo.fullKey.endsWith('}')) continue;
      const known = settingsUnderKey(canonicalKey(writtenTo.fullKey)).map(({ name }) => name);
      if (known.length === 0 || known.includes('') || known.includes('*')) continue;
      report(value.nameSpan, 'unnamed', { args: { names: known.slice(0, 3).join(', ') } });
    }
  },
});
