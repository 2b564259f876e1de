import { type Cloud, clouds } from '../../core/config';
import { oncePer } from '../../core/once';
import { endpointPageOf } from '../../knowledge/endpoint-names';
import { type Endpoint, endpoints } from '../../knowledge/endpoints';
import { type HostTest, spanWithin } from '../document';
import { hostNamed } from '../host-named';
import { defineRule } from '../rule';

export default defineRule({
  id: 'pac/m365-wrong-cloud',
  severity: 'warning',
  summary: 'The script names the main hosts of another Microsoft cloud than the configuration.',
  sources: Object.values(endpointPageOf),
  messages: {
    other:
      '"{value}" belongs to the cloud {other}, and this script names no main host of {cloud}, which is the configured one. Everything that is said here about coverage is about {cloud}. Set "cloud" to {other} in the configuration, or name the hosts of {cloud}.',
  },
  check(doc, report, { cloud }) {
    if (doc.tests.some((test) => isMain(test, cloud))) return;
    for (const other of clouds) {
      const test = other === cloud ? undefined : doc.tests.find((each) => isMain(each, other));
      if (!test) continue;
      const { value } = test.pattern;
      const args = { value, other, cloud };
      report(spanWithin(test.pattern, 0, value.length), 'other', { args, sources: [endpointPageOf[other]] });
      return;
    }
  },
});

/** Domains of the Optimize hosts: no cloud works without them, and no two clouds share them. */
const mainDomains = oncePer((list: readonly Endpoint[]) =>
  list.flatMap(({ category, pattern }) => (category === 'Optimize' ? [pattern.replace(/^\*\./, '')] : [])),
);

function isMain(test: HostTest, cloud: Cloud): boolean {
  const host = hostNamed(test);
  return host !== undefined && mainDomains(endpoints(cloud)).some((main) => host === main || host.endsWith(`.${main}`));
}
