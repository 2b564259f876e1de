import type { Edit } from '../../core/text';
import { elementLike } from '../../knowledge/odt-schema';
import { children, type Element, type OdtDocument } from '../document';
import { moveInto, moveToRoot, wrapIn } from '../move';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/misplaced-element',
  severity: 'error',
  summary: 'An element of the format stands inside the wrong element.',
  sources: [
    'odt-options#add-element',
    'odt-options#product-element',
    'odt-options#example-of-a-standard-configuration-file',
  ],
  messages: {
    misplaced:
      '"{name}" does not belong inside {parent}, but directly inside {right}. setup.exe does not look for it here and passes over it without a message. Move it into {right}.',
    nested:
      'A Configuration element stands inside another element. setup.exe expects it once, as the outermost element, and does not look for it here. Keep one Configuration around everything.',
    move: 'Move it into {right}',
    wrap: 'Put {right} around it',
  },
  check(doc, report) {
    for (const element of doc.elements) {
      const schema = elementLike(element.name);
      const parent = element.parent && elementLike(element.parent.name);
      if (!schema || !parent || hasOwnRule(schema.name, parent.name) || schema.parents.includes(parent.name)) continue;
      if (schema.parents.length === 0) {
        report(element.nameSpan, 'nested');
        continue;
      }
      const args = { name: schema.name, parent: parent.name, right: schema.parents.join(' / ') };
      const right = schema.parents[0]!;
      const move = moved(doc, element, right);
      const isWrapped = !move && parent.name === 'Configuration' && right !== 'Product' && right !== 'Configuration';
      const wrap = isWrapped ? wrapIn(doc, element, right) : undefined;
      report(element.nameSpan, 'misplaced', {
        args,
        fixes: [
          move ? { title: 'move', args: { right }, edits: move } : undefined,
          wrap ? { title: 'wrap', args: { right }, edits: wrap } : undefined,
        ],
      });
    }
  },
});

const hasOwnRule = (name: string, parent: string) => name === 'Property' || `${parent}.${name}` === 'Remove.Language';

/** Into the one element that can be meant: the product before it, or the only section of that name. */
function moved(doc: OdtDocument, element: Element, right: string): Edit[] | undefined {
  if (right === 'Configuration') return moveToRoot(doc, element);
  const siblings = element.parent?.children ?? [];
  const before = siblings.slice(0, siblings.indexOf(element)).findLast(({ name }) => name === right);
  const places = right === 'Product' ? children(element.parent, right) : children(doc.root, right);
  const target = before ?? (places.length === 1 ? places[0] : undefined);
  return target && target !== element ? moveInto(doc, element, target) : undefined;
}
