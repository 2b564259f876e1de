import { disabledStart, requiredServiceNamed, servicesKey } from '../../knowledge/required-services';
import { numberIn } from '../decode';
import { sameKey, valuesNamed } from '../document';
import { removeLine, replaceData } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/required-service-disabled',
  severity: 'error',
  summary: 'A service that the activation of Office needs is disabled.',
  sources: ['doc-activation-errors#make-sure-required-services-are-running'],
  messages: {
    disabled:
      'The service "{name}" is disabled, and Office needs it to activate. Windows no longer starts it after the next restart, and activation ends with 0xCAA70007 or 0xCAA80000. Delete the line, or let Windows start the service.',
    remove: 'Delete the line',
    start: 'Change to {data}',
  },
  check(doc, report) {
    for (const value of valuesNamed(doc, 'start')) {
      if (numberIn(value.data) !== BigInt(disabledStart)) continue;
      const [name = '', ...above] = value.writtenTo!.fullKey.split('\\').reverse();
      const service = requiredServiceNamed(name);
      const key = above
        .reverse()
        .join('\\')
        .replace(/\\ControlSet\d{3}\\/i, '\\CurrentControlSet\\');
      if (!service || !sameKey(key, servicesKey)) continue;
      const data = `dword:0000000${sameKey(name, 'EventLog') ? 2 : 3}`;
      report(value.dataSpan, 'disabled', {
        args: { name: service.doc },
        fixes: [
          { title: 'remove', edits: [removeLine(doc, value)] },
          { title: 'start', args: { data }, edits: [replaceData(value, data)] },
        ],
      });
    }
  },
});
