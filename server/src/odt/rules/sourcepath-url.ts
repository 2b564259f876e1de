import { attributes } from '../document';
import { defineRule } from '../rule';
import { isUrl } from '../source-path';

export default defineRule({
  id: 'odt/sourcepath-url',
  severity: 'info',
  enabled: false,
  summary: 'SourcePath is a web address.',
  sources: ['issue-99', 'odt-options#sourcepath-attribute-part-of-add-element'],
  messages: {
    web: 'A web address as SourcePath is not in the reference. Microsoft staff once confirmed that it works, so test it with the setup.exe you use, or name a share or a local folder.',
  },
  check(doc, report) {
    for (const path of attributes(doc, 'SourcePath', ['Add']))
      if (isUrl(path.value.trim())) report(path.valueSpan, 'web');
  },
});
