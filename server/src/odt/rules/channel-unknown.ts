import { channelMeant, channelNamed, channelValues } from '../../knowledge/channels';
import { guidanceDate } from '../../knowledge/sources';
import { fittingChannels, namedChannels } from '../channel-fit';
import { attributes } from '../document';
import { sourcesOf } from '../documented-attributes';
import { replaceValue } from '../edit';
import { knownProducts } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/channel-unknown',
  severity: 'warning',
  summary: 'Channel names an update channel that the guidance does not list.',
  sources: ['odt-options#channel-attribute-part-of-add-element'],
  messages: {
    unknown:
      '"{value}" is not an update channel in the guidance of {date}. setup.exe may stop, or look for files in a place that does not exist. Use one of {known}.',
    empty:
      'Channel is empty. The guidance does not say what setup.exe makes of that. Name a channel, or delete the attribute: then a new device gets Current and an installed Office keeps its channel.',
    change: 'Change to "{value}"',
  },
  check(doc, report) {
    for (const channel of attributes(doc, 'Channel', ['Add', 'Updates'])) {
      const value = channel.value.trim();
      if (channelNamed(value)) continue;
      const meant = channelMeant(value);
      const named = namedChannels(doc).map(({ name }) => name.channel);
      const likely = meant ? [meant] : [...new Set([...named, ...fittingChannels(knownProducts(doc))])].slice(0, 2);
      report(value ? channel.valueSpan : channel.nameSpan, value ? 'unknown' : 'empty', {
        args: { value, date: guidanceDate, known: channelValues.join(', ') },
        sources: sourcesOf(channel.element, 'Channel'),
        fixes: likely.map((fit) => ({
          title: 'change',
          args: { value: fit.value },
          edits: [replaceValue(channel, fit.value)],
        })),
      });
    }
  },
});
