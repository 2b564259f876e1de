import { keyOf } from '../../knowledge/settings';
import { removeLine, replaceData } from '../edit';
import { defineRule } from '../rule';
import { settingsWith } from '../settings-in-file';

export default defineRule({
  id: 'reg/modern-auth-off',
  severity: 'error',
  summary: 'Modern authentication of Office is turned off.',
  sources: ['disabling-wam', 'activation-on-shared-computers#make-sure-adal-is-enabled', 'modern-authentication'],
  messages: {
    off: 'EnableADAL=0 turns modern authentication off. Office then asks for passwords in a way that Microsoft 365 no longer accepts: nobody can sign in, and activation fails. Delete the value on the device with "-": it is on by default.',
    off2013:
      'EnableADAL=0 turns modern authentication off. Office 2013 then asks for passwords in a way that Microsoft 365 no longer accepts, and nobody can sign in. Set it to 1.',
    clear: 'Delete the value on the device',
    change: 'Change to {data}',
    remove: 'Delete the line',
  },
  check(doc, report) {
    const data = 'dword:00000001';
    for (const { value, setting, key } of settingsWith(doc, ['enableadal'], 0)) {
      const old = keyOf(setting, key)?.role === 'office-2013';
      const change = { title: 'change' as const, args: { data }, edits: [replaceData(value, data)] };
      const clear = { title: 'clear' as const, edits: [replaceData(value, '-')] };
      const remove = { title: 'remove' as const, edits: [removeLine(doc, value)] };
      report(value.dataSpan, old ? 'off2013' : 'off', { fixes: old ? [change, remove] : [clear, change, remove] });
    }
  },
});
