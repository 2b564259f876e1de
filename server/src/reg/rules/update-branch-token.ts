import { channelTokens, tokenNamed, tokenOfChannel } from '../../knowledge/channel-guids';
import { channelMeant, channelNamed } from '../../knowledge/channels';
import { replaceData } from '../edit';
import { defineRule } from '../rule';
import { settingsIn } from '../settings-in-file';
import { quoted } from '../spelling';

export default defineRule({
  id: 'reg/update-branch-token',
  severity: 'error',
  summary: 'updatebranch holds a word that the policy does not know; the values of Channel are not the same words.',
  sources: ['office-admx', 'change-channel#considerations-when-changing-channels'],
  messages: {
    meant:
      'The policy does not know "{value}"; for {channel} its word is "{token}". The import reports success, and Office stays on the channel that it has. Write "{token}".',
    unknown:
      'The policy does not know "{value}". The import reports success, and Office stays on the channel that it has. Write one of {known}.',
    write: 'Write "{token}"',
  },
  check(doc, report) {
    for (const { value, text = '' } of settingsIn(doc, 'policy-updatebranch')) {
      const word = text.trim();
      if (value.data?.form !== 'string' || word === '' || tokenNamed(word)) continue;
      const meant = channelNamed(word)?.channel ?? channelMeant(word);
      const token = meant && tokenOfChannel(meant.value);
      report(value.dataSpan, token ? 'meant' : 'unknown', {
        args: { value: word, channel: meant?.name ?? '', token: token ?? '', known },
        fixes: [token ? { title: 'write', args: { token }, edits: [replaceData(value, quoted(token))] } : undefined],
      });
    }
  },
});

const known = channelTokens.flatMap(({ token, alias }) => (alias ? [] : [token])).join(', ');
