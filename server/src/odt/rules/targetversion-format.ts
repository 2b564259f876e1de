import { attributes } from '../document';
import { removeAttribute, replaceValue } from '../edit';
import { defineRule } from '../rule';
import { isVersionWord } from '../version-value';

export default defineRule({
  id: 'odt/targetversion-format',
  severity: 'error',
  summary: 'TargetVersion is not a build number.',
  sources: ['odt-options#targetversion-attribute-part-of-updates-element'],
  messages: {
    format:
      'TargetVersion takes a whole build number such as 16.0.17928.20156, not "{value}". Office finds no such version and gives no message, so the devices are not held or brought where you want them. Write all four parts, or delete the attribute for the newest build.',
    old: '"{value}" is not a build of version 16.0, which all Office products of today are. Office never changes to another one and gives no message, so the devices are not held or brought where you want them. Write a build such as 16.0.17928.20156, or delete the attribute for the newest build.',
    complete: 'Change to {build}',
    remove: 'Delete TargetVersion',
  },
  check(doc, report) {
    for (const target of attributes(doc, 'TargetVersion', ['Updates'])) {
      const value = target.value.trim();
      if (value === '' || /^16\.0\.\d{4,5}\.\d{4,5}$/.test(value) || isVersionWord(value)) continue;
      const build = /^(?:16\.)?(?:0\.)?(\d{4,5}\.\d{5})$/.exec(value)?.[1];
      const complete = build ? `16.0.${build}` : undefined;
      report(target.valueSpan, /^1[0-5]\.0\.\d{4,5}\.\d{4,5}$/.test(value) ? 'old' : 'format', {
        args: { value },
        fixes: [
          complete
            ? { title: 'complete', args: { build: complete }, edits: [replaceValue(target, complete)] }
            : undefined,
          { title: 'remove', edits: [removeAttribute(doc, target)] },
        ],
      });
    }
  },
});
