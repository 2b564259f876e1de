import { keyOf } from '../../knowledge/settings';
import { removeLine } from '../edit';
import { defineRule } from '../rule';
import { settingsWith } from '../settings-in-file';

export default defineRule({
  id: 'reg/enableadal-redundant',
  severity: 'info',
  enabled: false,
  tag: 'unnecessary',
  summary: 'Modern authentication is turned on, which it is by default.',
  sources: ['disabling-wam', 'modern-authentication'],
  messages: {
    redundant:
      'Office 2016 and later use modern authentication by default, so EnableADAL=1 changes nothing. It is useful only where an earlier script has written 0. Delete the line.',
    remove: 'Delete the line',
  },
  check(doc, report) {
    for (const { value, setting, key } of settingsWith(doc, ['enableadal'], 1))
      if (keyOf(setting, key)?.role !== 'office-2013')
        report(value.nameSpan, 'redundant', { fixes: [{ title: 'remove', edits: [removeLine(doc, value)] }] });
  },
});
