import { buildsOlderThan, unpin } from '../pinned-version';
import { propertyWith } from '../properties-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/dbl-version',
  severity: 'warning',
  summary: 'The pinned build is too old to be set up for device-based licensing.',
  sources: ['device-based-licensing'],
  messages: {
    older:
      'Build {build} is older than Version 1909, and DeviceBasedLicensing does not work in a file for such a build. setup.exe gives no message, and Office goes on asking each user for a licence. Name a newer build, or delete Version.',
    here: 'The device is to have the licence.',
    remove: 'Delete Version to install the newest build',
  },
  check(doc, report) {
    const device = propertyWith(doc, 'DeviceBasedLicensing', '1');
    if (!device) return;
    for (const version of buildsOlderThan(doc, '1909')) {
      const edits = unpin(doc, version);
      report(version.valueSpan, 'older', {
        args: { build: version.value.trim() },
        related: [{ span: device.name.valueSpan, message: 'here' }],
        fixes: [edits && { title: 'remove', edits }],
      });
    }
  },
});
