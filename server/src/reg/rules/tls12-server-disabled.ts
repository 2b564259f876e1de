import { replaceData } from '../edit';
import { defineRule } from '../rule';
import { numberThatTurnsOn, protocolSwitches, turnsOff } from '../schannel';
import { dwordText } from '../spelling';

export default defineRule({
  id: 'reg/tls12-server-disabled',
  severity: 'warning',
  summary: 'TLS 1.2 is turned off for connections that come in.',
  sources: ['tls-registry#tls-dtls-and-ssl-protocol-version-settings'],
  messages: {
    off: 'TLS 1.2 is turned off for incoming connections. Office itself only connects outwards, but agents, remote management and web services on this device can then be reached by older protocols only. Set it to {on}.',
    change: 'Change to {data}',
  },
  check(doc, report) {
    for (const one of protocolSwitches(doc)) {
      if (one.protocol.toUpperCase() !== 'TLS 1.2' || one.side !== 'server' || !turnsOff(one)) continue;
      const on = numberThatTurnsOn(one);
      const data = dwordText(on);
      report(one.value.dataSpan, 'off', {
        args: { on },
        fixes: [{ title: 'change', args: { data }, edits: [replaceData(one.value, data)] }],
      });
    }
  },
});
