import { textIn } from '../decode';
import { replaceData } from '../edit';
import { internetSettingsIn } from '../internet-settings';
import { defineRule } from '../rule';
import { quoted } from '../spelling';

const local = '<local>';

export default defineRule({
  id: 'reg/proxy-override-separator',
  severity: 'warning',
  summary: 'ProxyOverride is not a list of hosts with semicolons in between.',
  sources: ['proxy-by-registry#create-a-registry-file'],
  messages: {
    comma:
      'The hosts in ProxyOverride are separated by commas. Windows takes them for one name that no host has, so none of them goes past the proxy. Separate them with ";".',
    local:
      '"{part}" is not the mark for hosts of the local network. Windows looks for a host of that name, and local hosts go through the proxy. Write <local>.',
    separate: 'Separate the hosts with ";"',
    write: 'Write <local>',
  },
  check(doc, report) {
    for (const { value } of internetSettingsIn(doc, 'proxyoverride')) {
      const text = textIn(value.data)?.trim();
      if (!text) continue;
      const parts = text.split(/\s*[,;]\s*/).filter(Boolean);
      const wrong = parts.find(isMisspeltLocal);
      const edits = [replaceData(value, quoted(parts.map((part) => (isMisspeltLocal(part) ? local : part)).join(';')))];
      if (text.includes(',')) report(value.dataSpan, 'comma', { fixes: [{ title: 'separate', edits }] });
      else if (wrong) report(value.dataSpan, 'local', { args: { part: wrong }, fixes: [{ title: 'write', edits }] });
    }
  },
});

/** `<loca>`, `<locals>`, `local>`, `&lt;local&gt;`, `(local)`; `<-loopback>` is another mark. */
const isMisspeltLocal = (part: string) =>
  part.toLowerCase() !== local && /^(?:<[^<>-]{0,20}>|<local|local>|&lt;local&gt;|[([{]local[)\]}])$/i.test(part);
