import { channelNamed } from '../../knowledge/channels';
import { attribute, attributes } from '../document';
import { removeAttribute, renameAttribute, replaceValue } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/branch-attribute',
  severity: 'warning',
  summary: 'Branch is what Channel was called in the first builds of 2016.',
  sources: ['it-pro-scripts', 'odt-options#channel-attribute-part-of-add-element'],
  tag: 'deprecated',
  messages: {
    branch:
      'Branch was replaced by Channel in 2016. The guidance does not say that setup.exe still reads it; if it does not, a new device gets Current, whatever stands here. Use Channel.',
    double:
      'Branch was replaced by Channel, which stands beside it. The guidance does not say that setup.exe still reads Branch. Delete it.',
    rename: 'Change to Channel="{value}"',
    remove: 'Delete Branch',
  },
  check(doc, report) {
    for (const branch of attributes(doc, 'Branch', ['Add', 'Updates'])) {
      const channel = attribute(branch.element, 'Channel');
      const value = channelNamed(branch.value.trim())?.channel.value ?? branch.value;
      report(branch.nameSpan, channel ? 'double' : 'branch', {
        fixes: [
          channel
            ? { title: 'remove', edits: [removeAttribute(doc, branch)] }
            : {
                title: 'rename',
                args: { value },
                edits: [renameAttribute(branch, 'Channel'), replaceValue(branch, value)],
              },
        ],
      });
    }
  },
});
