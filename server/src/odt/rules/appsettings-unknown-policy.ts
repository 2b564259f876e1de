import { policiesDate, policiesOf } from '../../knowledge/policies';
import { policiesBehind, policyOf, type UserSetting, userSettings } from '../app-settings';
import { replaceValue } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/appsettings-unknown-policy',
  severity: 'info',
  summary: 'App and Id do not name a policy for users.',
  sources: ['office-admx', 'odt-options#appsettings-element'],
  messages: {
    app: '"{app}" is not among the Administrative Templates of Office known on {date}. App is the name of the ADMX file without extension, such as excel16. What setup.exe makes of another name is not documented.',
    id: 'The Administrative Template {app} had no policy "{id}" on {date}. Id is the name of the policy as the ADMX file has it. The value may be written all the same, but the Office Customization Tool cannot show it: compare with a file that the tool exported.',
    computer:
      '"{id}" of {app} is a policy for computers. AppSettings writes preferences for users only, so Office does not find this value where it looks for it. Use a registry script or a policy.',
    change: 'Change to {app} {id}',
  },
  check(doc, report) {
    for (const setting of userSettings(doc)) {
      const app = setting.app?.value.trim();
      const id = setting.id?.value.trim();
      const policy = policyOf(setting);
      if (!app || !id || policy?.class === 'User') continue;
      const isApp = policiesOf(app).length > 0;
      const mark = isApp ? setting.id! : setting.app!;
      report(mark.valueSpan, policy ? 'computer' : isApp ? 'id' : 'app', {
        args: { app, id, date: policiesDate() },
        fixes: behind(setting),
      });
    }
  },
});

/** The policies that write the same registry value. */
const behind = (setting: UserSetting) =>
  policiesBehind(setting)
    .slice(0, 3)
    .map(({ app, id }) => ({
      title: 'change' as const,
      args: { app, id },
      edits: [replaceValue(setting.app!, app), replaceValue(setting.id!, id)],
    }));
