import { predefinedCalls } from '../predefined';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/myipaddress',
  severity: 'info',
  summary: 'The script decides by the address of the computer, which is not always the one that is expected.',
  sources: ['chromium-proxy', 'mdn-pac#myipaddress'],
  messages: {
    which:
      'A computer with several networks (VPN, docking station, virtual switch) has several addresses, and myIpAddress gives only one of them: not the same one in every engine, and 127.0.0.1 when there is none. Where you can, look up a name that only the inner network knows.',
    again: 'Here too.',
  },
  check(doc, report) {
    const [first, ...others] = predefinedCalls(doc, 'myIpAddress');
    if (!first) return;
    const related = others.slice(0, 10).map(({ nameSpan }) => ({ span: nameSpan, message: 'again' as const }));
    report(first.nameSpan, 'which', { related });
  },
});
