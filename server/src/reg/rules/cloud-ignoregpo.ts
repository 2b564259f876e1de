import { replaceData } from '../edit';
import { defineRule } from '../rule';
import { settingsWith } from '../settings-in-file';

export default defineRule({
  id: 'reg/cloud-ignoregpo',
  severity: 'warning',
  summary: 'The file writes IgnoreGPO=1, with which policies for updates do not count.',
  sources: ['cloud-update#exclude-groups'],
  messages: {
    on: 'With IgnoreGPO 1 Office pays no attention to policies for updates, as if cloud update managed the device. Cloud update writes this value itself; written by hand it only switches the policies off. Write 0, or delete the line.',
    turnOff: 'Write dword:00000000',
  },
  check(doc, report) {
    for (const { value } of settingsWith(doc, ['cloud-ignoregpo'], 1))
      report(value.dataSpan, 'on', {
        fixes: [{ title: 'turnOff', edits: [replaceData(value, 'dword:00000000')] }],
      });
  },
});
