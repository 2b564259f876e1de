import { attributes } from '../document';
import { removeAttribute } from '../edit';
import { defineRule } from '../rule';
import { isVersionWord } from '../version-value';

export default defineRule({
  id: 'odt/targetversion-keyword',
  severity: 'error',
  summary: 'TargetVersion holds a word or a version instead of a build number.',
  sources: ['odt-options#targetversion-attribute-part-of-updates-element'],
  messages: {
    matchInstalled:
      '"{value}" works for Version of Add only, not for TargetVersion. Office finds no such build and gives no message, so nothing holds the devices where they are. Write a build number such as 16.0.17928.20156, or delete the attribute.',
    version:
      '"{value}" is the name of a version, and TargetVersion takes a build number. Office finds no such build and gives no message, so the devices are not held or brought there. Look up the build of this version in your channel and write it, such as 16.0.17928.20156.',
    remove: 'Delete TargetVersion',
  },
  check(doc, report) {
    for (const target of attributes(doc, 'TargetVersion', ['Updates'])) {
      const value = target.value.trim();
      if (!isVersionWord(value)) continue;
      report(target.valueSpan, /^match/i.test(value) ? 'matchInstalled' : 'version', {
        args: { value },
        fixes: [{ title: 'remove', edits: [removeAttribute(doc, target)] }],
      });
    }
  },
});
