import { appOfPolicies, appsOf, type ExcludeApp } from '../../knowledge/apps';
import { userSettings } from '../app-settings';
import type { Attribute, OdtDocument } from '../document';
import { removeElement } from '../edit';
import { leavesOut } from '../excluded-apps';
import { addedProducts, isSecondInstall } from '../products-in-file';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/appsettings-excluded-app',
  severity: 'hint',
  tag: 'unnecessary',
  summary: 'A preference belongs to an app that the file leaves out.',
  sources: ['odt-options#appsettings-element', 'odt-options#excludeapp-element'],
  messages: {
    excluded:
      'This preference is for {app}, which the file leaves out with ExcludeApp. It has no effect where {app} is not installed. Delete the preference, or the ExcludeApp if {app} is wanted.',
    also: 'So is this one',
    remove: 'Delete the preference',
    removeAll: 'Delete all preferences for {app}',
  },
  check(doc, report) {
    const ofApp = new Map<ExcludeApp, Attribute[]>();
    for (const { app } of userSettings(doc)) {
      const known = app && appOfPolicies(app.value.trim());
      if (!known) continue;
      const apps = ofApp.get(known);
      if (apps) apps.push(app);
      else ofApp.set(known, [app]);
    }
    for (const [known, apps] of ofApp) {
      const [first, ...others] = apps;
      if (!first || !isExcluded(doc, known.id)) continue;
      const edits = apps.map(({ element }) => removeElement(doc, element));
      report(first.valueSpan, 'excluded', {
        args: { app: known.name },
        related: others.map(({ valueSpan }) => ({ span: valueSpan, message: 'also' })),
        fixes: [
          others.length === 0 ? { title: 'remove', edits } : { title: 'removeAll', args: { app: known.name }, edits },
        ],
      });
    }
  },
});

/** True when no product of the file brings the app, and at least one leaves it out. */
function isExcluded(doc: OdtDocument, app: string): boolean {
  if (isSecondInstall(doc)) return false;
  const bringers = addedProducts(doc).filter(
    ({ known }) => !known || (known.kind !== 'component' && (appsOf(known)?.includes(app) ?? known.kind === 'suite')),
  );
  return bringers.length > 0 && bringers.every(({ element }) => leavesOut(element, app));
}
