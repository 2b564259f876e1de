import { attribute, elements } from '../document';
import { removeElement } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/logging-unsupported',
  severity: 'info',
  tag: 'deprecated',
  summary: 'Logging has had no effect since November 2020.',
  sources: ['whats-new-2020#changes-to-the-office-deployment-tool', 'odt-releases'],
  messages: {
    logging:
      'Logging has had no effect since November 2020. setup.exe passes over it and always writes its logs to %temp% of the account that it runs as. Delete the element.',
    path: 'Logging has had no effect since November 2020, so no log appears in the folder that Path names. setup.exe always writes its logs to %temp% of the account that it runs as. Look there, and delete the element.',
    remove: 'Delete Logging',
  },
  check(doc, report) {
    for (const logging of elements(doc, 'Logging', 'Configuration')) {
      const path = attribute(logging, 'Path')?.value.trim() ?? '%temp%';
      report(logging.nameSpan, /^%te?mp%\\?$/i.test(path) ? 'logging' : 'path', {
        fixes: [{ title: 'remove', edits: [removeElement(doc, logging)], safe: true }],
      });
    }
  },
});
