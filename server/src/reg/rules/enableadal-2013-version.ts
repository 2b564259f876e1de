import { keyOf } from '../../knowledge/settings';
import { numberIn } from '../decode';
import { valueAt } from '../document';
import { addToKey, replaceData } from '../edit';
import { defineRule } from '../rule';
import { settingsWith } from '../settings-in-file';

export default defineRule({
  id: 'reg/enableadal-2013-version',
  severity: 'warning',
  summary: 'Modern authentication of Office 2013 lacks its second value.',
  sources: ['modern-authentication'],
  messages: {
    missing:
      'Office 2013 uses modern authentication only when Version=1 stands beside EnableADAL=1. Without it the old password prompts come, which Microsoft 365 no longer accepts. Add "Version"=dword:00000001 to this key.',
    add: 'Add Version=1',
  },
  check(doc, report) {
    const data = 'dword:00000001';
    for (const { value, setting, key } of settingsWith(doc, ['enableadal'], 1)) {
      if (keyOf(setting, key)?.role !== 'office-2013') continue;
      const { fullKey } = value.writtenTo!;
      const version = valueAt(doc, fullKey, 'Version');
      if (version && numberIn(version.data) === 1n) continue;
      const edit = version ? replaceData(version, data) : addToKey(doc, fullKey, 'Version', data);
      report(value.nameSpan, 'missing', { fixes: [{ title: 'add', edits: [edit] }] });
    }
  },
});
