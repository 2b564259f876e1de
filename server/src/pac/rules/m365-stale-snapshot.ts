import { endpointPageOf } from '../../knowledge/endpoint-names';
import { endpointsDate } from '../../knowledge/endpoints';
import { defineRule } from '../rule';

/** Two rounds of changes. */
const mostDays = 60;
const day = 24 * 60 * 60 * 1000;

export default defineRule({
  id: 'pac/m365-stale-snapshot',
  severity: 'hint',
  enabled: false,
  summary: 'The endpoint list that m365lint carries is older than two months.',
  sources: ['m365-web-service', 'm365-managing-endpoints'],
  messages: {
    stale:
      'What is said here about Microsoft 365 rests on the endpoint list of {date}, {days} days ago. The list changes near the end of most months, and the published one decides. A newer m365lint carries a newer list.',
  },
  check(doc, report, { cloud, today }) {
    const date = endpointsDate(cloud);
    const days = Math.floor((Date.parse(today) - Date.parse(date)) / day);
    const [entryPoint] = doc.entryPoints;
    if (days > mostDays && entryPoint)
      report(entryPoint.nameSpan, 'stale', { args: { date, days }, sources: [endpointPageOf[cloud]] });
  },
});
