import { attribute } from '../document';
import { adds } from '../products-in-file';
import { defineRule } from '../rule';
import { matchesInstalled } from '../version-value';

export default defineRule({
  id: 'odt/version-matchinstalled-channel',
  severity: 'info',
  enabled: false,
  summary: 'Version is MatchInstalled and Channel is missing, on which the guidance contradicts itself.',
  sources: [
    'odt-options-2026',
    'lean-packages#how-to-build-and-benefit-from-building-dynamic-lean-and-universal-packages',
  ],
  messages: {
    unclear:
      'MatchInstalled is used without Channel. The reference of 2026, as others quote it, asks for Channel here; the article on lean packages leaves it out so that the installed channel is kept. Test with your setup.exe.',
  },
  check(doc, report) {
    for (const add of adds(doc)) {
      const version = attribute(add, 'Version');
      if (version && matchesInstalled(add) && !attribute(add, 'Channel')) report(version.valueSpan, 'unclear');
    }
  },
});
