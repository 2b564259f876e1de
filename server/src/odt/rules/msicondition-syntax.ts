import { removeAttribute, replaceValue } from '../edit';
import { msiConditions } from '../msi-condition';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/msicondition-syntax',
  severity: 'warning',
  summary: 'MSICondition is empty or not a list with commas.',
  sources: ['odt-options#msicondition-attribute-part-of-product-element'],
  messages: {
    empty:
      'MSICondition names no product. Whether setup.exe then installs this one is not documented. Delete the attribute, or name the Setup IDs.',
    separators:
      'The Setup IDs in MSICondition are separated by commas and nothing else. Otherwise setup.exe may look for one product of that long name, find none, and leave this one out.',
    remove: 'Delete MSICondition',
    commas: 'Separate the IDs by commas',
  },
  check(doc, report) {
    for (const { attribute, ids } of msiConditions(doc)) {
      const list = ids.map(({ id }) => id).join(',');
      if (list === '')
        report(attribute.valueSpan, 'empty', {
          fixes: [{ title: 'remove', edits: [removeAttribute(doc, attribute)] }],
        });
      else if (list !== attribute.value.trim())
        report(attribute.valueSpan, 'separators', {
          fixes: [{ title: 'commas', edits: [replaceValue(attribute, list)] }],
        });
    }
  },
});
