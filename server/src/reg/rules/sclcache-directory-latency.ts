import { judgeTokenFolder } from '../../knowledge/token-folders';
import { defineRule } from '../rule';
import { tokenPairs } from '../token-pairs';

export default defineRule({
  id: 'reg/sclcache-directory-latency',
  severity: 'info',
  enabled: false,
  summary: 'The licensing token is kept on a share, which slows down the start of Office when the network is slow.',
  sources: ['doc-shared-computer'],
  messages: {
    share:
      'The licensing token is kept on a share. Office reads it whenever it starts, so a slow network or a share that is away makes Office start late or unlicensed. Keep the share near the devices, or use a folder in the roaming profile.',
  },
  check(doc, report) {
    for (const { directory } of tokenPairs(doc))
      if (directory && judgeTokenFolder(directory.text ?? '') === 'share') report(directory.value.dataSpan, 'share');
  },
});
