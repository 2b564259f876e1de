import { defineRule } from '../rule';
import { settingsWith } from '../settings-in-file';
import { isOn } from '../shared-activation';
import { tokenPairs } from '../token-pairs';

export default defineRule({
  id: 'reg/sca-fslogix-token',
  severity: 'info',
  summary: 'The licensing token roams in two ways at once: with FSLogix and with SCLCacheOverride.',
  sources: ['fslogix', 'doc-shared-computer'],
  messages: {
    both: 'FSLogix already takes the activation data of Office along with the user. SCLCacheOverride moves the licensing token to another folder, so the copy of FSLogix is not the one that Office uses. Keep one of the two; with single sign-on neither is needed.',
    here: 'The folder for the token is moved here.',
  },
  check(doc, report) {
    const moved = tokenPairs(doc).find(({ override }) => override && isOn(override))?.override;
    if (!moved) return;
    for (const { value } of settingsWith(doc, ['fslogix-includeofficeactivation'], 1))
      report(value.nameSpan, 'both', { related: [{ span: moved.value.nameSpan, message: 'here' }] });
  },
});
