import { preferenceKey } from '../../knowledge/policies';
import { meantBy, policiesBehind, policyOf, policyValueOf, userSettings } from '../app-settings';
import { sameWord } from '../document';
import { replaceValue } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/appsettings-mismatch',
  severity: 'warning',
  summary: 'Key, Name or Type of a preference are not those of the policy that App and Id name.',
  sources: ['office-admx', 'odt-options#appsettings-element'],
  messages: {
    type: 'The policy {id} has "{name}" as {expected}, not as {type}. Office looks for a value of that type and most likely passes over this one, without a message. Change the type.',
    key: 'The policy {id} has "{name}" under another key: {expected}. Office most likely does not look for it here. Change the key.',
    name: 'The policy {id} has no value "{name}" here, but {expected}. Office most likely passes over a value of another name. Change the name.',
    other:
      'Key and Name belong to another policy, {other}, not to {id}. Either the value or the policy is the wrong one. Make App and Id, or Key and Name, say the same.',
    change: 'Change to {value}',
    policy: 'Change App and Id to {app} {id}',
  },
  check(doc, report) {
    for (const setting of userSettings(doc)) {
      const { key, name, type } = setting;
      const policy = policyOf(setting);
      if (!key || !name || policy?.class !== 'User') continue;
      const own = policyValueOf(setting);
      const args = { id: policy.id, name: name.value.trim() };
      if (own) {
        if (!type || !/^REG_/i.test(type.value.trim()) || sameWord(type.value.trim(), own.type)) continue;
        report(type.valueSpan, 'type', {
          args: { ...args, type: type.value.trim(), expected: own.type },
          fixes: [{ title: 'change', args: { value: own.type }, edits: [replaceValue(type, own.type)] }],
        });
        continue;
      }
      const meant = meantBy(setting, policy);
      const others = policiesBehind(setting);
      const sameId = others.find(({ id }) => sameWord(id, policy.id));
      const other = sameId ?? others[0];
      if (other)
        report((sameId ? setting.app! : setting.id!).valueSpan, 'other', {
          args: { id: `${policy.app} ${policy.id}`, other: `${other.app} ${other.id}` },
          fixes: [...new Set([other, ...others])].slice(0, 3).map(({ app, id }) => ({
            title: 'policy',
            args: { app, id },
            edits: [replaceValue(setting.app!, app), replaceValue(setting.id!, id)],
          })),
        });
      else if (meant) {
        const wrong = meant.wrong === 'key' ? key : name;
        const expected = meant.wrong === 'key' ? preferenceKey(meant.value.key) : meant.value.name!;
        report(wrong.valueSpan, meant.wrong, {
          args: { ...args, expected },
          fixes: [{ title: 'change', args: { value: expected }, edits: [replaceValue(wrong, expected)] }],
        });
      }
    }
  },
});
