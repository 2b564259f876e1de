import { replaceValue } from '../edit';
import { propertyWith } from '../properties-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/forceappshutdown',
  severity: 'info',
  enabled: false,
  summary: 'Open Office apps are closed, and unsaved work is lost.',
  sources: ['odt-options#forceappshutdown-property-part-of-property-element'],
  messages: {
    loss: 'setup.exe closes every Office app that is in its way, and unsaved work is lost. People at the device are not asked. Keep it for devices that nobody is using, or set it to FALSE.',
    change: 'Change to FALSE',
  },
  check(doc, report) {
    const value = propertyWith(doc, 'FORCEAPPSHUTDOWN', 'TRUE')?.value;
    if (!value) return;
    report(value.valueSpan, 'loss', { fixes: [{ title: 'change', edits: [replaceValue(value, 'FALSE')] }] });
  },
});
