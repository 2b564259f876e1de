import { judgeTokenFolder } from '../../knowledge/token-folders';
import { knownProperty } from '../properties-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/sclcache-directory-latency',
  severity: 'info',
  enabled: false,
  summary: 'The licensing token lies on a share, which Office reads at each start.',
  sources: ['doc-shared-computer'],
  messages: {
    share:
      'Office starts as fast as this share answers. It looks for the licensing token there, and the guidance warns that a slow network makes Office slow to open. Make sure that the share is near the devices.',
  },
  check(doc, report) {
    const value = knownProperty(doc, 'SCLCacheOverrideDirectory')?.value;
    if (value && judgeTokenFolder(value.value) === 'share') report(value.valueSpan, 'share');
  },
});
