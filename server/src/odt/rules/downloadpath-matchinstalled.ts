import { attribute, attributes } from '../document';
import { removeAttribute } from '../edit';
import { defineRule } from '../rule';
import { matchesInstalled } from '../version-value';

export default defineRule({
  id: 'odt/downloadpath-matchinstalled',
  severity: 'warning',
  summary: 'DownloadPath is used with Version="MatchInstalled" instead of a build number.',
  sources: ['odt-overview#download-the-installation-files-for-microsoft-365-apps-from-a-local-source'],
  messages: {
    installed:
      'DownloadPath wants a build number, and MatchInstalled depends on what is installed where the download runs. setup.exe may find nothing to match, or a build that the folder does not hold. Name the build.',
    remove: 'Delete DownloadPath',
  },
  check(doc, report) {
    for (const version of attributes(doc, 'Version', ['Add'])) {
      const path = attribute(version.element, 'DownloadPath');
      if (!path || !matchesInstalled(version.element)) continue;
      report(version.valueSpan, 'installed', {
        fixes: [{ title: 'remove', edits: [removeAttribute(doc, path)] }],
      });
    }
  },
});
