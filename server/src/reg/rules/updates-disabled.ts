import { replaceData } from '../edit';
import { defineRule } from '../rule';
import { type FileSetting, settingsIn } from '../settings-in-file';

export default defineRule({
  id: 'reg/updates-disabled',
  severity: 'warning',
  summary: 'The file switches the updates of Office off.',
  sources: ['doc-activation-errors#update-microsoft-365', 'update-settings'],
  messages: {
    off: 'This switches the updates of Office off. The device gets no security updates from then on, and old versions of Office stop signing in one day. Switch them on, unless something else keeps Office up to date.',
    contradiction:
      'This switches the updates of Office off, so the device gets none by itself, whatever the same file says in {names}. The import writes it all without a message. Switch updates on, or delete {names}.',
    pointless: 'This has hardly any effect without updates.',
    turnOn: 'Write {data}',
  },
  check(doc, report, settings) {
    const plans = settingsIn(
      doc,
      'policy-updatebranch',
      'policy-updatepath',
      'policy-updatetargetversion',
      'policy-updatedeadline',
    ).filter(({ text }) => text?.trim() && !settings.isPlaceholder(text));
    const names = plans.map(({ value }) => value.name).join(', ');
    // Configuration Manager brings the updates then.
    if (!names && settingsIn(doc, 'policy-officemgmtcom', 'c2r-officemgmtcom').some(isOn)) return;
    for (const setting of settingsIn(doc, 'policy-enableautomaticupdates', 'c2r-updatesenabled').filter(isOff)) {
      const data = setting.setting.type === 'REG_SZ' ? '"True"' : 'dword:00000001';
      report(setting.value.dataSpan, names ? 'contradiction' : 'off', {
        args: names ? { names } : {},
        related: plans.map(({ value }) => ({ span: value.nameSpan, message: 'pointless' })),
        fixes: [{ title: 'turnOn', args: { data }, edits: [replaceData(setting.value, data)] }],
      });
    }
  },
});

/** Data of another type or another word is for other rules. */
const isOff = ({ setting, number, text }: FileSetting) =>
  setting.type === 'REG_DWORD' ? number === 0 : /^\s*false\s*$/i.test(text ?? '');

const isOn = ({ number, text }: FileSetting) => number === 1 || /^\s*(?:1|true)\s*$/i.test(text ?? '');
