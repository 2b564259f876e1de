import { isBelow } from '../document';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/system-hive-scope',
  severity: 'info',
  enabled: false,
  summary: 'One file writes policies of the device and settings of the user.',
  sources: ['registry-views'],
  messages: {
    user: 'HKEY_CURRENT_USER is the hive of the account that imports the file. An agent that runs as SYSTEM, as those that bring policies of the device do, writes this into the hive of SYSTEM, and no user gets it. Split the file.',
  },
  check(doc, report) {
    const machine = doc.keys.some(
      ({ fullKey, lost }) => !lost && isBelow(fullKey, 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies'),
    );
    const user = doc.keys.find(({ root, lost }) => !lost && root === 'HKEY_CURRENT_USER');
    if (machine && user) report(user.rootSpan, 'user');
  },
});
