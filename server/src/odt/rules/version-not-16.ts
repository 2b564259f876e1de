import { attribute, attributes } from '../document';
import { removeAttribute } from '../edit';
import { defineRule } from '../rule';
import { isYearAndMonth } from '../version-value';

export default defineRule({
  id: 'odt/version-not-16',
  severity: 'error',
  summary: 'Version is that of Office 2013 or older, or a year and month instead of a build.',
  sources: [
    'side-by-side#office-releases-and-their-version-number',
    'odt-options#version-attribute-part-of-add-element',
  ],
  messages: {
    older:
      'Build {value} is older than Office 2016. Every Office that setup.exe installs today has the version 16.0, so it finds no such files. Name a 16.0 build, or delete Version to get the newest.',
    month:
      '"{value}" is a version, not a build number. setup.exe finds no files for it. Look up the build in the update history, such as 16.0.17928.20156 for Version 2408, or delete Version to get the newest.',
    remove: 'Delete Version to get the newest build',
  },
  check(doc, report) {
    for (const version of attributes(doc, 'Version', ['Add'])) {
      const value = version.value.trim();
      const major = /^(\d+)(?:\.\d+){3}$/.exec(value)?.[1];
      const month = isYearAndMonth(value);
      if (!month && (major === undefined || Number(major) >= 16)) continue;
      // DownloadPath needs a Version.
      const removable = !attribute(version.element, 'DownloadPath');
      report(version.valueSpan, month ? 'month' : 'older', {
        args: { value },
        fixes: [removable ? { title: 'remove', edits: [removeAttribute(doc, version)] } : undefined],
      });
    }
  },
});
