import { removeLine } from '../edit';
import { type KnownValue, knownValues } from '../known-values';
import { defineRule } from '../rule';

/** IgnoreGPO has a rule of its own; public scripts set UpdateChannel together with CDNBaseUrl, and Office bears it. */
const judgedElsewhere = new Set(['cloud-ignoregpo', 'c2r-updatechannel']);

export default defineRule({
  id: 'reg/state-value-written',
  severity: 'warning',
  summary: 'The file writes values in which Office or a service keeps its own state.',
  sources: ['change-channel#considerations-when-changing-channels', 'cloud-update'],
  messages: {
    state:
      'Office or a Microsoft service keeps {names} for itself. The import reports success, but nothing is installed or switched by it: the record then disagrees with the device, or is written over. Delete such lines from the file and use the setting or the configuration.xml meant for the purpose.',
    remove: 'Delete {names}',
  },
  check(doc, report) {
    for (const group of byKey(knownValues(doc).filter(isState))) {
      const [first] = group;
      const names = group.map(({ line }) => `"${line.name}"`).join(', ');
      report(first!.line.nameSpan, 'state', {
        args: { names },
        sources: first!.expected.sources,
        fixes: [{ title: 'remove', args: { names }, edits: group.map(({ line }) => removeLine(doc, line)) }],
      });
    }
  },
});

const isState = ({ line, expected: { setting } }: KnownValue) =>
  setting?.kind === 'state' && line.data?.form !== 'delete' && !judgedElsewhere.has(setting.id);

function byKey(values: readonly KnownValue[]): KnownValue[][] {
  const groups = new Map<number, KnownValue[]>();
  for (const value of values) {
    const { index } = value.line.writtenTo!;
    const group = groups.get(index);
    if (group) group.push(value);
    else groups.set(index, [value]);
  }
  return [...groups.values()];
}
