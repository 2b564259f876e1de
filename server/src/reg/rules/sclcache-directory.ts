import { betterTokenFolder, judgeTokenFolder } from '../../knowledge/token-folders';
import { replaceData } from '../edit';
import { defineRule } from '../rule';
import { quoted } from '../spelling';
import { tokenPairs } from '../token-pairs';

export default defineRule({
  id: 'reg/sclcache-directory',
  severity: 'warning',
  summary: 'The folder for the licensing token is the same for everyone, stays on the device or cannot be written to.',
  sources: ['doc-shared-computer', 'odt-options#sclcacheoverridedirectory-property-part-of-property-element'],
  messages: {
    everyone:
      'This folder is the same for all users, but each needs one of their own for the licensing token. The import reports success, and the tokens of different people meet in one place. Use a path with %username%, or a folder in the roaming profile such as %appdata%.',
    local:
      'This folder stays on the device, so the licensing token does not go with the user. The import reports success, and people have to activate Office again on every other device. Use %appdata%, which is part of the roaming profile, or a share.',
    system:
      'Users cannot write into this folder, so Office cannot keep the licensing token there. The import reports success, and the trouble begins when someone starts Office. Use a folder of the user, such as one below %appdata%, or a share.',
    web: 'A licensing token cannot be kept at a web address. Office writes the token as a file; the import reports success, and the trouble begins when someone starts Office. Use a folder of the user, such as one below %appdata%, or a share.',
    change: 'Change to {folder}',
  },
  check(doc, report) {
    for (const { directory } of tokenPairs(doc)) {
      const path = directory?.text ?? '';
      const judged = path.trim() ? judgeTokenFolder(path) : undefined;
      if (!directory || !judged || judged === 'share') continue;
      const folder = betterTokenFolder(path, judged);
      report(directory.value.dataSpan, judged, {
        fixes: [{ title: 'change', args: { folder }, edits: [replaceData(directory.value, quoted(folder))] }],
      });
    }
  },
});
