import { numberIn } from '../decode';
import { replaceData } from '../edit';
import { internetSettingsIn } from '../internet-settings';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/proxy-without-server',
  severity: 'warning',
  summary: 'A proxy is turned on, but the file names none.',
  sources: ['proxy-by-registry#create-a-registry-file'],
  messages: {
    missing:
      'ProxyEnable=1 without ProxyServer in the same file: Windows uses whatever address the device has from before, and none on a new device. Add ProxyServer="host:port" to this key, or leave the proxy off.',
    off: 'Leave the proxy off: {data}',
  },
  check(doc, report) {
    const all = internetSettingsIn(doc, 'proxyenable', 'proxyserver');
    for (const { value, name, hive } of all) {
      if (name !== 'proxyenable' || numberIn(value.data) !== 1n) continue;
      if (all.some((other) => other.name === 'proxyserver' && other.hive === hive)) continue;
      const data = 'dword:00000000';
      report(value.dataSpan, 'missing', {
        fixes: [{ title: 'off', args: { data }, edits: [replaceData(value, data)] }],
      });
    }
  },
});
