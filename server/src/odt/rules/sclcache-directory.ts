import { betterTokenFolder, judgeTokenFolder } from '../../knowledge/token-folders';
import { replaceValue } from '../edit';
import { knownProperty } from '../properties-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/sclcache-directory',
  severity: 'warning',
  summary: 'The folder for the licensing token is the same for everyone, stays on the device or cannot be written to.',
  sources: ['doc-shared-computer', 'odt-options#sclcacheoverridedirectory-property-part-of-property-element'],
  messages: {
    everyone:
      'This folder is the same for all users, but each needs one of their own for the licensing token. setup.exe takes it without a message, and the tokens of different people meet in one place. Use a path with %username%, or a folder in the roaming profile such as %appdata%.',
    local:
      'This folder stays on the device, so the licensing token does not go with the user. setup.exe takes it without a message, and people have to activate Office again on every other device. Use %appdata%, which is part of the roaming profile, or a share.',
    system:
      'Users cannot write into this folder, so Office cannot keep the licensing token there. setup.exe takes it without a message, and the trouble begins when someone starts Office. Use a folder of the user, such as one below %appdata%, or a share.',
    web: 'A licensing token cannot be kept at a web address. Office writes the token as a file; setup.exe takes the address without a message, and the trouble begins when someone starts Office. Use a folder of the user, such as one below %appdata%, or a share.',
    change: 'Change to {folder}',
  },
  check(doc, report) {
    const value = knownProperty(doc, 'SCLCacheOverrideDirectory')?.value;
    const judged = value?.value.trim() ? judgeTokenFolder(value.value) : undefined;
    if (!value || !judged || judged === 'share') return;
    const folder = betterTokenFolder(value.value, judged);
    report(value.valueSpan, judged, {
      fixes: [{ title: 'change', args: { folder }, edits: [replaceValue(value, folder)] }],
    });
  },
});
