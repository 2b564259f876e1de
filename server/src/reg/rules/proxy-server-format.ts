import { textIn } from '../decode';
import { replaceData } from '../edit';
import { internetSettingsIn } from '../internet-settings';
import { defineRule } from '../rule';
import { quoted } from '../spelling';

export default defineRule({
  id: 'reg/proxy-server-format',
  severity: 'warning',
  summary: 'ProxyServer is not written as host:port.',
  sources: ['proxy-by-registry#create-a-registry-file'],
  messages: {
    comma:
      'The parts of ProxyServer are separated by commas. Windows takes them for one long host name and reaches no proxy. Separate them with ";".',
    port: '"{part}" names no valid port. Windows tries the usual port of the protocol, where a proxy rarely listens. Write host:port, with a port from 1 to 65535.',
    mixed:
      '"{part}" stands without protocol among parts such as http=host:port. It is not clear for which connections it holds. Write the protocol for every part, or one host:port for all.',
    separate: 'Separate the parts with ";"',
  },
  check(doc, report, settings) {
    for (const { value } of internetSettingsIn(doc, 'proxyserver')) {
      const text = textIn(value.data)?.trim();
      if (!text || settings.isPlaceholder(text)) continue;
      if (text.includes(',')) {
        const better = text
          .split(/\s*[,;]\s*/)
          .filter(Boolean)
          .join(';');
        const fixes = [{ title: 'separate' as const, edits: [replaceData(value, quoted(better))] }];
        report(value.dataSpan, 'comma', { fixes });
        continue;
      }
      const parts = text.split(/[;\s]+/).filter(Boolean);
      const portless = parts.find((part) => !hasPort(part));
      const bare = parts.find((part) => !part.includes('='));
      if (portless) report(value.dataSpan, 'port', { args: { part: portless } });
      else if (bare && parts.some((part) => part.includes('=')))
        report(value.dataSpan, 'mixed', { args: { part: bare } });
    }
  },
});

function hasPort(part: string): boolean {
  const port = /^(?:[a-z]+=)?(?:[a-z][a-z\d]*:\/\/)?(?:\[[\da-f:.]+\]|[^\s:/\][]+):(\d{1,5})\/?$/i.exec(part)?.[1];
  return port !== undefined && Number(port) >= 1 && Number(port) <= 65535;
}
