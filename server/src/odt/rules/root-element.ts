import { elementLike } from '../../knowledge/odt-schema';
import { renameElement } from '../edit';
import { wrapAll } from '../move';
import { defineNameRule } from '../rule';

export default defineNameRule({
  id: 'odt/root-element',
  severity: 'error',
  summary: 'The outermost element is not Configuration.',
  sources: ['odt-options#example-of-a-standard-configuration-file'],
  messages: {
    fragment:
      'The Configuration element around "{name}" is missing. setup.exe looks for Configuration as the outermost element, and without it does nothing that this file asks for. Put Configuration around the whole content.',
    other:
      'The outermost element is "{name}" in place of Configuration. setup.exe looks for Configuration and does nothing that this file asks for. Rename the element.',
    wrap: 'Put Configuration around it',
    rename: 'Rename to Configuration',
  },
  check(doc, report) {
    const { root } = doc;
    const known = root && elementLike(root.name);
    if (!root || known?.name === 'Configuration') return;
    const args = { name: root.name };
    if (!known) {
      report(root.nameSpan, 'other', {
        args,
        fixes: [{ title: 'rename', edits: renameElement(root, 'Configuration') }],
      });
      return;
    }
    const around = wrappers[known.parents[0] ?? ''];
    const edits = around && wrapAll(doc, around);
    report(root.nameSpan, 'fragment', {
      args,
      fixes: [edits && { title: 'wrap', edits }],
    });
  },
});

/** What to put around a fragment, by the parent that its outermost element belongs to. */
const wrappers: Readonly<Record<string, readonly string[]>> = {
  Configuration: ['Configuration'],
  Add: ['Configuration', 'Add'],
  RemoveMSI: ['Configuration', 'RemoveMSI'],
  AppSettings: ['Configuration', 'AppSettings'],
};
