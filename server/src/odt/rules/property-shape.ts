import { elementLike } from '../../knowledge/odt-schema';
import { propertyLike } from '../../knowledge/properties';
import { attribute, elements } from '../document';
import { textAsAttribute } from '../edit';
import { firstLine, trimmedSpan } from '../marks';
import { moveToRoot } from '../move';
import { attributeAsProperty, elementAsProperty } from '../property-edits';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/property-shape',
  severity: 'error',
  summary: 'A property is not written as a Property element with Name and Value directly inside Configuration.',
  sources: ['odt-options#property-element', 'doc-shared-computer'],
  messages: {
    place:
      'Property belongs directly inside Configuration, not inside {parent}. setup.exe does not look for it here and passes over it without a message. Move it beside Add.',
    text: 'The value of a Property belongs into its attribute Value, not between the tags. setup.exe passes over this text without a message. Write Value="…".',
    attribute:
      '"{name}" is a property, not an attribute of {parent}. setup.exe passes over it here without a message, so it is as if it were not set. Write <Property Name="{name}" Value="…" /> directly inside Configuration.',
    element:
      '"{name}" is a property, not an element. setup.exe passes over it here without a message, so it is as if it were not set. Write <Property Name="{name}" Value="…" /> directly inside Configuration.',
    mend: 'Write it as a Property element',
    move: 'Move it directly into Configuration',
    value: 'Put the text into Value',
  },
  check(doc, report) {
    for (const element of elements(doc, 'Property')) {
      const parent = element.parent && elementLike(element.parent.name)?.name;
      if (parent && parent !== 'Configuration') {
        const edits = moveToRoot(doc, element);
        report(element.nameSpan, 'place', { args: { parent }, fixes: [edits && { title: 'move', edits }] });
      }
      const text = element.texts.find(({ value }) => value.trim() !== '');
      if (!text) continue;
      const edits = attribute(element, 'Value') ? undefined : textAsAttribute(element, 'Value', text);
      report(firstLine(doc, trimmedSpan(doc, text.span)), 'text', { fixes: [edits && { title: 'value', edits }] });
    }
    for (const element of doc.elements) {
      const like = propertyLike(element.name);
      if (like && element.parent && elementLike(element.parent.name)) {
        const edits = elementAsProperty(element, like.name);
        report(element.nameSpan, 'element', { args: { name: like.name }, fixes: [edits && { title: 'mend', edits }] });
      }
      for (const own of elementLike(element.name) ? element.attributes : []) {
        const name = propertyLike(own.name)?.name;
        if (!name) continue;
        const edits = attributeAsProperty(doc, own, name);
        const args = { name, parent: element.name };
        report(own.nameSpan, 'attribute', { args, fixes: [edits && { title: 'mend', edits }] });
      }
    }
  },
});
