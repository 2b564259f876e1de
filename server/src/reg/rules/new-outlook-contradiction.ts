import { replaceData } from '../edit';
import { defineRule } from '../rule';
import { settingsIn, settingsWith } from '../settings-in-file';

export default defineRule({
  id: 'reg/new-outlook-contradiction',
  severity: 'warning',
  summary: "The settings for the move to the new Outlook stand in each other's way.",
  sources: ['new-outlook-migration#setting-as-a-registry-value', 'new-outlook-troubleshoot', 'office-admx'],
  messages: {
    hidden:
      'HideNewOutlookToggle=1 hides the switch that the move of DoNewOutlookAutoMigration=1 needs. Nobody is moved to the new Outlook. Set it to 0, or turn the move off.',
    needs: 'The move is turned on here.',
    idle: 'NewOutlookAutoMigrationRetryIntervals counts only beside DoNewOutlookAutoMigration=1, and this file turns the move off. Outlook takes no notice of it. Turn the move on, or delete the line.',
    long: 'The policy template takes 9900 days at most, and this is {number}. Another page names a higher limit, so it is not sure that Outlook follows it. Write fewer days; 0 stands for never again.',
    change: 'Change to {data}',
    start: 'Turn the move on: {data}',
    most: 'Change to {data}: 9900 days',
  },
  check(doc, report) {
    const off = 'dword:00000000';
    const migration = settingsIn(doc, 'newoutlook-automigration').at(-1);
    if (migration?.number === 1)
      for (const { value } of settingsWith(doc, ['newoutlook-hidetoggle'], 1))
        report(value.dataSpan, 'hidden', {
          related: [{ span: migration.value.nameSpan, message: 'needs' }],
          fixes: [{ title: 'change', args: { data: off }, edits: [replaceData(value, off)] }],
        });
    for (const { value, number } of settingsIn(doc, 'newoutlook-retryintervals')) {
      const on = 'dword:00000001';
      if (migration?.number === 0)
        report(value.nameSpan, 'idle', {
          fixes: [{ title: 'start', args: { data: on }, edits: [replaceData(migration.value, on)] }],
        });
      else if (number !== undefined && number > 9900 && number <= 99_000)
        report(value.dataSpan, 'long', {
          args: { number },
          fixes: [{ title: 'most', args: { data: 'dword:000026ac' }, edits: [replaceData(value, 'dword:000026ac')] }],
        });
    }
  },
});
