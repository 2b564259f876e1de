import { expectationsOf } from '../expectations';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/expectation-unreadable',
  severity: 'warning',
  summary: 'A comment that should say what is expected cannot be understood, so that nothing is checked.',
  sources: ['m365-managing-endpoints#use-a-pac-file-for-direct-routing-of-vital-microsoft-365-traffic'],
  messages: {
    noArrow:
      'This expectation is not checked: it lacks "->" and a result. Write m365lint-expect https://outlook.office.com -> DIRECT.',
    address:
      'This expectation is not checked: it names no address. Write m365lint-expect https://outlook.office.com -> DIRECT.',
    result:
      'This expectation is not checked: "{result}" is no result of a PAC script. Write DIRECT or PROXY host:port.',
  },
  check(doc, report) {
    for (const { span, resultSpan, result, fault } of expectationsOf(doc))
      if (fault) report(fault === 'result' ? resultSpan : span, fault, { args: { result } });
  },
});
