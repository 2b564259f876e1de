import { intermediateDomains, intermediateDomainsCite, removedFrom } from '../../knowledge/endpoint-names';
import { isPublished } from '../../knowledge/endpoints';
import { spanWithin } from '../document';
import { hostNamed } from '../host-named';
import { defineRule } from '../rule';
import { foldedTestTexts } from '../test-texts';

export default defineRule({
  id: 'pac/m365-unpublished-wildcard',
  severity: 'info',
  summary: 'The script names a host to which only the DNS leads, and about which it is never asked.',
  sources: [intermediateDomainsCite],
  messages: {
    intermediate:
      '"{value}" is a name between: the DNS leads from a host of Microsoft to it, and a client asks this script about the first host only. Microsoft does not publish these names, changes them at any time and does not support lists of them. Name the host that people open.',
  },
  check(doc, report, { cloud }) {
    if (!someIntermediate.test(foldedTestTexts(doc))) return;
    for (const test of doc.tests) {
      const host = hostNamed(test);
      const { value } = test.pattern;
      if (!host || isPublished(cloud, host) || removedFrom(cloud, host)) continue;
      const domain = intermediateDomains.find((name) => host === name || host.endsWith(`.${name}`));
      // Others rent names there too, and their sites are opened by them.
      if (
        domain &&
        (host === domain
          ? ofMicrosoftAlone.test(host)
          : /microsoft|office|outlook|sharepoint|skype|lync|o365|msft/.test(host))
      )
        report(spanWithin(test.pattern, 0, value.length), 'intermediate', { args: { value } });
    }
  },
});

const someIntermediate = new RegExp(intermediateDomains.join('|').replaceAll('.', '\\.'));

/** Domains that serve as names between and nothing else. */
const ofMicrosoftAlone = /^(?:akadns|nsatc|trafficmanager|msedge)\.net$/;
