import { suites } from '../products-in-file';
import { propertyWith } from '../properties-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/scl-business',
  severity: 'info',
  summary: 'Shared computer activation with Microsoft 365 Apps for business needs a certain plan.',
  sources: ['shared-computer-activation', 'doc-shared-computer'],
  messages: {
    plan: 'Of the plans with {suite}, only Microsoft 365 Business Premium includes shared computer activation. setup.exe does not ask for the plan; with another one, people cannot activate Office this way. Check the plan of the users. Group Policy cannot set this for the business edition, so keep it in this file.',
    suite: 'The suite for business.',
  },
  check(doc, report) {
    const shared = propertyWith(doc, 'SharedComputerLicensing', '1');
    const business = suites(doc).find(({ known }) => /^O365Business/.test(known.id));
    if (!shared || !business) return;
    report(shared.name.valueSpan, 'plan', {
      args: { suite: business.known.id },
      related: [{ span: business.id.valueSpan, message: 'suite' }],
    });
  },
});
