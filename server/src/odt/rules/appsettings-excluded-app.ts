import { appOfPolicies, appsOf } from '../../knowledge/apps';
import { userSettings } from '../app-settings';
import type { OdtDocument } from '../document';
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
    remove: 'Delete the preference',
  },
  check(doc, report) {
    const excluded = new Map<string, boolean>();
    for (const { element, app } of userSettings(doc)) {
      const known = app && appOfPolicies(app.value.trim());
      if (!known) continue;
      if (!excluded.has(known.id)) excluded.set(known.id, isExcluded(doc, known.id));
      if (excluded.get(known.id))
        report(app.valueSpan, 'excluded', {
          args: { app: known.name },
          fixes: [{ title: 'remove', edits: [removeElement(doc, element)] }],
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
