import { attribute, elements, sameWord } from '../document';
import { removeAttribute, replaceValue } from '../edit';
import { defineRule } from '../rule';

const settings = ['Channel', 'UpdatePath', 'TargetVersion', 'Deadline'];

export default defineRule({
  id: 'odt/updates-disabled-settings',
  severity: 'info',
  summary: 'Updates are turned off, yet the same element says how to update.',
  sources: ['odt-options#updates-element'],
  messages: {
    idle: 'Updates are turned off in the same element, so {name} has nothing to steer. setup.exe gives no message, and Office does not look for updates. Turn updates on, or delete {name}.',
    enable: 'Turn updates on',
    remove: 'Delete the attribute',
  },
  check(doc, report) {
    for (const updates of elements(doc, 'Updates')) {
      const enabled = attribute(updates, 'Enabled');
      if (!enabled || !sameWord(enabled.value.trim(), 'FALSE')) continue;
      for (const idle of updates.attributes.filter(({ name }) => settings.includes(name)))
        report(idle.nameSpan, 'idle', {
          args: { name: idle.name },
          fixes: [
            { title: 'enable', edits: [replaceValue(enabled, 'TRUE')] },
            { title: 'remove', edits: [removeAttribute(doc, idle)] },
          ],
        });
    }
  },
});
