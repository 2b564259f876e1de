import { numberIn, textIn } from '../decode';
import { valuesNamed } from '../document';
import { internetSettingsIn } from '../internet-settings';
import { defineRule } from '../rule';

export default defineRule({
  id: 'reg/proxy-user-only',
  severity: 'info',
  summary: 'A proxy is set for the user; services use another one.',
  sources: [
    'doc-activation-errors#check-whether-youre-behind-a-proxy-server',
    'doc-unable-to-activate',
    'proxy-by-registry',
  ],
  messages: {
    user: 'This proxy holds for programs of the user only. Services, and with them the installation, the updates and parts of the activation of Office, use the proxy of WinHTTP, which this file does not set. Where the device has no other way out, set it with "netsh winhttp set proxy" as administrator.',
  },
  check(doc, report) {
    const proxies = internetSettingsIn(doc, 'proxyserver', 'proxyenable');
    const server = proxies.find(({ name, value }) => name === 'proxyserver' && textIn(value.data));
    if (!server || proxies.some(({ hive }) => hive === 'machine')) return;
    if (proxies.some(({ name, value }) => name === 'proxyenable' && numberIn(value.data) === 0n)) return;
    if (valuesNamed(doc, 'winhttpsettings').length > 0) return;
    report(server.value.nameSpan, 'user');
  },
});
