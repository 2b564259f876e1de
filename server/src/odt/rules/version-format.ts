import { attribute, attributes, sameWord } from '../document';
import { removeAttribute } from '../edit';
import { defineRule } from '../rule';
import { isYearAndMonth } from '../version-value';

export default defineRule({
  id: 'odt/version-format',
  severity: 'error',
  summary: 'Version is neither a full build number nor MatchInstalled.',
  sources: ['odt-options#version-attribute-part-of-add-element'],
  messages: {
    format:
      '"{value}" is not a build of Office. setup.exe takes a full build number of four parts, such as 16.0.17928.20156, or MatchInstalled, and finds no files for anything else. Without Version it takes the newest build.',
    empty: 'Version is empty. Write a full build number or MatchInstalled, or delete Version to get the newest build.',
    remove: 'Delete Version to get the newest build',
  },
  check(doc, report) {
    for (const version of attributes(doc, 'Version', ['Add'])) {
      const value = version.value.trim();
      // A year and month is odt/version-not-16's.
      if (sameWord(value, 'MatchInstalled') || /^\d+(?:\.\d+){3}$/.test(value) || isYearAndMonth(value)) continue;
      // DownloadPath needs a Version.
      const removable = !attribute(version.element, 'DownloadPath');
      report(value ? version.valueSpan : version.nameSpan, value ? 'format' : 'empty', {
        args: { value },
        fixes: [removable ? { title: 'remove', edits: [removeAttribute(doc, version)] } : undefined],
      });
    }
  },
});
