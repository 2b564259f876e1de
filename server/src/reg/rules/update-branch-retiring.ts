import { channelOfToken } from '../../knowledge/channel-guids';
import { replaceData } from '../edit';
import { defineRule } from '../rule';
import { settingsIn } from '../settings-in-file';
import { quoted } from '../spelling';

export default defineRule({
  id: 'reg/update-branch-retiring',
  severity: 'warning',
  summary: 'updatebranch names Semi-Annual Enterprise Channel (Preview), which is deprecated.',
  sources: ['semi-annual-preview-notice'],
  tag: 'deprecated',
  messages: {
    deprecated:
      'Semi-Annual Enterprise Channel (Preview) is deprecated since July 2025. The policy still accepts "{token}", but the channel has no future. Move to MonthlyEnterprise or Current.',
    write: 'Write "{token}"',
  },
  check(doc, report) {
    for (const { value, text = '' } of settingsIn(doc, 'policy-updatebranch')) {
      if (channelOfToken(text.trim())?.status !== 'deprecated') continue;
      report(value.dataSpan, 'deprecated', {
        args: { token: text.trim() },
        fixes: ['MonthlyEnterprise', 'Current'].map((token) => ({
          title: 'write',
          args: { token },
          edits: [replaceData(value, quoted(token))],
        })),
      });
    }
  },
});
