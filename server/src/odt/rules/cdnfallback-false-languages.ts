import { attribute, attributes, sameWord } from '../document';
import { replaceValue } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/cdnfallback-false-languages',
  severity: 'info',
  enabled: false,
  summary: 'AllowCdnFallback is FALSE, so SourcePath must hold every language that is installed.',
  sources: ['offpatch-measurements', 'odt-options#allowcdnfallback-attribute-part-of-add-element'],
  messages: {
    only: 'Nothing may come from the Office CDN, so SourcePath must hold each language of each device. Where one is missing setup.exe was seen to stop with code 17002 and to leave Office half updated.',
    allow: 'Change to "TRUE"',
  },
  check(doc, report) {
    for (const fallback of attributes(doc, 'AllowCdnFallback', ['Add'])) {
      if (!sameWord(fallback.value.trim(), 'FALSE') || !attribute(fallback.element, 'SourcePath')) continue;
      report(fallback.valueSpan, 'only', { fixes: [{ title: 'allow', edits: [replaceValue(fallback, 'TRUE')] }] });
    }
  },
});
