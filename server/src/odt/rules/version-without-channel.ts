import { channelOf, fittingChannels } from '../channel-fit';
import { attribute, attributeValue, children, type OdtDocument } from '../document';
import { addAttribute } from '../edit';
import { adds, isSuite, knownProductsOf } from '../products-in-file';
import { defineRule } from '../rule';
import { isBuild } from '../version-value';

export default defineRule({
  id: 'odt/version-without-channel',
  severity: 'warning',
  summary: 'Version names a build, but no Channel says where to look for it.',
  sources: ['odt-options#version-attribute-part-of-add-element', 'pr-370'],
  messages: {
    missing:
      'Version is given without Channel. setup.exe looks for the build in the channel of the device, on a new one in Current, and stops when it is not there. Add the channel that the build belongs to.',
    add: 'Add Channel="{value}"',
  },
  check(doc, report) {
    for (const add of adds(doc)) {
      const version = attribute(add, 'Version');
      // What is no build of today is odt/version-format's and odt/version-not-16's.
      if (!version || !isBuild(version.value.trim())) continue;
      if (attribute(add, 'Channel') || attribute(add, 'Branch')) continue;
      // The build comes from that folder.
      if (attributeValue(add, 'DownloadPath')?.trim()) continue;
      const products = knownProductsOf(add);
      const fitting = fittingChannels(products);
      // A volume suite needs its channel anyway: odt/channel-volume-suite.
      if (products.some(isSuite) && fitting.every(({ licence }) => licence === 'volume')) continue;
      const likely = [updatesChannel(doc), ...fitting].filter((value) => value !== undefined);
      report(version.valueSpan, 'missing', {
        fixes: [...new Set(likely)].slice(0, 3).map(({ value }) => ({
          title: 'add',
          args: { value },
          edits: [addAttribute(add, 'Channel', value)],
        })),
      });
    }
  },
});

const updatesChannel = (doc: OdtDocument) =>
  children(doc.root, 'Updates')
    .map((updates) => (attributeValue(updates, 'Channel') ? channelOf(attribute(updates, 'Channel')) : undefined))
    .find(Boolean);
