import { attribute, attributes, attributeValue, children, type OdtDocument } from '../document';
import { addAttribute, removeAttribute } from '../edit';
import { defineRule } from '../rule';
import { isBuild } from '../version-value';

export default defineRule({
  id: 'odt/downloadpath-needs-version',
  severity: 'error',
  summary: 'DownloadPath is given without Version.',
  sources: [
    'odt-options#downloadpath-attribute-part-of-add-element',
    'odt-overview#download-the-installation-files-for-microsoft-365-apps-from-a-local-source',
    'pr-369',
  ],
  messages: {
    missing:
      'DownloadPath needs Version. Without a build number setup.exe does not know which files to take from that folder, and the download fails. Add the build that the folder holds.',
    add: 'Add Version="{value}", the build of Updates',
    remove: 'Delete DownloadPath to download from the Office CDN',
  },
  check(doc, report) {
    const build = targetBuild(doc);
    for (const path of attributes(doc, 'DownloadPath', ['Add'])) {
      if (attribute(path.element, 'Version')) continue;
      report(path.element.nameSpan, 'missing', {
        fixes: [
          build
            ? { title: 'add', args: { value: build }, edits: [addAttribute(path.element, 'Version', build)] }
            : undefined,
          { title: 'remove', edits: [removeAttribute(doc, path)] },
        ],
      });
    }
  },
});

const targetBuild = (doc: OdtDocument) =>
  children(doc.root, 'Updates')
    .map((updates) => attributeValue(updates, 'TargetVersion')?.trim() ?? '')
    .find(isBuild);
