import { removeLine } from '../edit';
import { knownValues } from '../known-values';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/obsolete-setting',
  severity: 'info',
  summary: 'Current versions of Office pay no attention to a setting.',
  sources: [
    'privacy-controls#existing-policy-settings-that-are-replaced-by-new-policy-settings',
    'telemetry-dashboard',
  ],
  tag: 'deprecated',
  messages: {
    obsolete:
      'Current versions of Microsoft 365 Apps pay no attention to "{name}". The import writes it all the same, and nothing comes of it. Delete it, unless older versions of Office are in use as well.',
    remove: 'Delete "{name}"',
  },
  check(doc, report) {
    for (const { line, expected } of knownValues(doc)) {
      if (!expected.setting?.obsolete || line.data?.form === 'delete') continue;
      report(line.nameSpan, 'obsolete', {
        args: { name: line.name },
        sources: expected.sources,
        fixes: [{ title: 'remove', args: { name: line.name }, edits: [removeLine(doc, line)] }],
      });
    }
  },
});
