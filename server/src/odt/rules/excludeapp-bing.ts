import { excludeAppNamed } from '../../knowledge/apps';
import { attribute, elements } from '../document';
import { removeElement } from '../edit';
import { isOver } from '../retired-products';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/excludeapp-bing',
  severity: 'hint',
  enabled: false,
  tag: 'unnecessary',
  summary: 'ExcludeApp keeps out a service that has ended.',
  sources: ['search-in-bing', 'odt-options-2026'],
  messages: {
    ended:
      'Microsoft Search in Bing ended on {date}, so there is nothing left to keep out. The reference of 2026, as others quote it, no longer lists this ID. The element can go.',
    remove: 'Delete the element',
  },
  check(doc, report, settings) {
    for (const element of elements(doc, 'ExcludeApp')) {
      const id = attribute(element, 'ID');
      const app = id && excludeAppNamed(id.value.trim());
      if (app?.status !== 'retired' || !isOver(app.endOfSupport, settings.today)) continue;
      report(id!.valueSpan, 'ended', {
        args: { date: app.endOfSupport },
        fixes: [{ title: 'remove', edits: [removeElement(doc, element)] }],
      });
    }
  },
});
