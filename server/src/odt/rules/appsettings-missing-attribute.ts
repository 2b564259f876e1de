import { closest } from '../../core/closest';
import { type PolicyValue, preferenceKey } from '../../knowledge/policies';
import { isAt, policiesBehind, policyOf, type UserSetting, userSettings } from '../app-settings';
import { sameWord } from '../document';
import { addAttributes } from '../edit';
import { defineRule } from '../rule';

const names = ['Key', 'Name', 'Value', 'Type', 'App', 'Id'] as const;
type Values = Partial<Record<(typeof names)[number], string>>;

export default defineRule({
  id: 'odt/appsettings-missing-attribute',
  severity: 'warning',
  summary: 'A User element lacks one of its six attributes.',
  sources: ['odt-options#appsettings-element'],
  messages: {
    missing:
      'User lacks {names}. Key, Name, Value and Type say what is written, App and Id to which policy it belongs; the Office Customization Tool always writes all six. What setup.exe does without them is not documented, and it gives no message. Add what is missing.',
    add: 'Add {attributes}',
  },
  check(doc, report) {
    for (const setting of userSettings(doc)) {
      const { element } = setting;
      const missing = names.filter((name) => !element.attributes.some((own) => own.name === name));
      // A misspelt name in place of the right one has a rule of its own.
      const strange = element.attributes.filter(({ name }) => !names.some((known) => known === name));
      if (strange.some(({ name }) => closest(name, missing))) continue;
      if (missing.length === 0) continue;
      const fixes = completions(setting).flatMap((values) => {
        const added = missing.map((name) => [name, values[name]] as const);
        if (!added.every((pair): pair is [(typeof names)[number], string] => pair[1] !== undefined)) return [];
        const attributes = added.map(([name, value]) => `${name}="${value}"`).join(' ');
        return [{ title: 'add' as const, args: { attributes }, edits: [addAttributes(element, added)] }];
      });
      report(element.nameSpan, 'missing', { args: { names: missing.join(', ') }, fixes });
    }
  },
});

/** What the policy that is meant can add; for the data, as many ways as it has values. */
function completions(setting: UserSetting): Values[] {
  const { key, name, id } = setting;
  const behind = policiesBehind(setting);
  const policy = policyOf(setting) ?? behind.find((one) => sameWord(one.id, id?.value.trim() ?? one.id));
  if (policy?.class !== 'User') return [];
  const value = policy.values.find((one) => (!key || isAt(one, key.value)) && isNamed(one, name?.value.trim()));
  if (!value) return [];
  const { type: Type, name: Name } = value;
  const known = { Key: preferenceKey(value.key), Name, Type, App: policy.app, Id: policy.id };
  const data = [...new Set(value.allowed?.map(String))].slice(0, 4);
  return setting.value || data.length === 0 ? [known] : data.map((Value) => ({ ...known, Value }));
}

const isNamed = ({ name }: PolicyValue, written: string | undefined) =>
  name !== undefined && sameWord(name, written ?? name);
