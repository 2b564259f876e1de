import { type Span, spanOf } from '../core/text';
import { type Attribute, attributes, type OdtDocument } from './document';

/** MSICondition of a product, and the Setup IDs in it. */
export interface MsiCondition {
  attribute: Attribute;
  ids: { id: string; span: Span }[];
}

/** Every MSICondition, but in Remove, where it says nothing. Commas, semicolons, bars and blanks separate here. */
export const msiConditions = (doc: OdtDocument): MsiCondition[] =>
  attributes(doc, 'MSICondition', ['Product'])
    .filter(({ element }) => element.parent?.name !== 'Remove')
    .map((attribute) => {
      const { start, end } = attribute.valueSpan;
      const found = [...doc.text.slice(start, end).matchAll(/[^\s,;|]+/g)];
      const ids = found.map(({ 0: id, index }) => ({ id, span: spanOf(start + index, start + index + id.length) }));
      return { attribute, ids };
    });
