import { guidanceDate } from '../../knowledge/sources';
import { attribute, attributeValue, elements, sameWord } from '../document';
import { addAttribute, removeElement, replaceValue } from '../edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/setup-name',
  severity: 'warning',
  summary: 'Setup sets something else than Company.',
  sources: ['public-files', 'odt-options#appsettings-element'],
  messages: {
    unknown:
      'Setup is only known with Name="Company", the name of the organisation ({date}); the reference does not describe it. setup.exe most likely ignores "{name}" without a message. Use Company, or write a preference as a User element.',
    missing:
      'Setup lacks {names}. It is known as Name="Company" with the name of the organisation as Value; setup.exe gives no message when one is missing. Add what is missing.',
    change: 'Change to Company',
    add: 'Add Name="Company"',
    remove: 'Delete Setup',
  },
  check(doc, report) {
    for (const setup of elements(doc, 'Setup', 'AppSettings')) {
      const name = attribute(setup, 'Name');
      const missing = ['Name', 'Value'].filter((word) => !setup.attributes.some((own) => sameWord(own.name, word)));
      const hasValue = attributeValue(setup, 'Value') !== undefined;
      const remove = { title: 'remove' as const, edits: [removeElement(doc, setup)] };
      if (missing.length > 0)
        report(setup.nameSpan, 'missing', {
          args: { names: missing.join(', ') },
          fixes: [hasValue ? { title: 'add', edits: [addAttribute(setup, 'Name', 'Company')] } : remove],
        });
      else if (name && !sameWord(name.value.trim(), 'Company'))
        report(name.valueSpan, 'unknown', {
          args: { name: name.value.trim(), date: guidanceDate },
          fixes: [{ title: 'change', edits: [replaceValue(name, 'Company')] }],
        });
    }
  },
});
