import { buildsOlderThan, unpin } from '../pinned-version';
import { knownProperty, propertyWith } from '../properties-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/sclcache-min-version',
  severity: 'warning',
  summary: 'The pinned build is too old for a licensing token that roams.',
  sources: ['doc-shared-computer'],
  messages: {
    older:
      'Build {build} is older than Version 1704, the first in which the licensing token can roam. setup.exe sets SCLCacheOverride without a message, and Office keeps the token on the device all the same. Name a newer build, or delete Version.',
    here: 'The token is to roam.',
    remove: 'Delete Version to install the newest build',
  },
  check(doc, report) {
    const roams = propertyWith(doc, 'SCLCacheOverride', '1') ?? knownProperty(doc, 'SCLCacheOverrideDirectory');
    if (!roams) return;
    for (const version of buildsOlderThan(doc, '1704')) {
      const edits = unpin(doc, version);
      report(version.valueSpan, 'older', {
        args: { build: version.value.trim() },
        related: [{ span: roams.name.valueSpan, message: 'here' }],
        fixes: [edits && { title: 'remove', edits }],
      });
    }
  },
});
