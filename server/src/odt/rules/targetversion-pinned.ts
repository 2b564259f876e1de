import { attributes } from '../document';
import { removeAttribute } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/targetversion-pinned',
  severity: 'info',
  enabled: false,
  summary: 'TargetVersion holds the devices at one build.',
  sources: ['odt-options#targetversion-attribute-part-of-updates-element'],
  messages: {
    pinned:
      'The devices stay at this build until someone changes TargetVersion, also when security updates appear. It is meant for going back for a while. Delete it when that is over.',
    remove: 'Delete TargetVersion',
  },
  check(doc, report) {
    for (const target of attributes(doc, 'TargetVersion', ['Updates']))
      if (target.value.trim())
        report(target.valueSpan, 'pinned', { fixes: [{ title: 'remove', edits: [removeAttribute(doc, target)] }] });
  },
});
