import { appsOf, excludeAppNamed } from '../../knowledge/apps';
import { excludedApps, leavesOut } from '../excluded-apps';
import { suites } from '../products-in-file';
import { isOver } from '../retired-products';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/excludeapp-everything',
  severity: 'warning',
  summary: 'Every app of the suite is excluded.',
  sources: ['odt-options#excludeapp-element', 'odt-options#id-attribute-part-of-excludeapp-element'],
  messages: {
    everything:
      'Every app of {suite} is excluded ({apps}). setup.exe gives no message and installs a suite without an app in it, if it installs anything. Keep at least one app, or delete the Product.',
  },
  check(doc, report, settings) {
    for (const { element, id, known } of suites(doc)) {
      if (excludedApps(element).length === 0) continue;
      const apps = appsOf(known)?.filter((app) => !isOver(excludeAppNamed(app)?.endOfSupport, settings.today)) ?? [];
      if (apps.length === 0 || !apps.every((app) => leavesOut(element, app))) continue;
      report(id.valueSpan, 'everything', { args: { suite: known.id, apps: apps.join(', ') } });
    }
  },
});
