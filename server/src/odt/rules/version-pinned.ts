import { attribute } from '../document';
import { removeAttribute } from '../edit';
import { adds } from '../products-in-file';
import { defineRule } from '../rule';
import { isBuild } from '../version-value';

export default defineRule({
  id: 'odt/version-pinned',
  severity: 'info',
  enabled: false,
  summary: 'Add installs one certain build instead of the newest.',
  sources: ['odt-options#version-attribute-part-of-add-element'],
  messages: {
    pinned:
      'Every new device gets build {value}, however old it is by then, and lacks later security fixes until its first update. Delete Version unless a certain build is meant.',
    remove: 'Delete Version to get the newest build',
  },
  check(doc, report) {
    for (const add of adds(doc)) {
      const version = attribute(add, 'Version');
      const value = version?.value.trim() ?? '';
      // DownloadPath needs a build.
      if (!version || !isBuild(value) || attribute(add, 'DownloadPath')) continue;
      report(version.valueSpan, 'pinned', {
        args: { value },
        fixes: [{ title: 'remove', edits: [removeAttribute(doc, version)] }],
      });
    }
  },
});
