import { type Span, spanOf } from '../core/text';
import { type Attribute, attributes, type OdtDocument } from './document';

/** MSICondition of a product, and the Setup IDs in it. */
export interface MsiCondition {
  attribute: Attribute;
  ids: { id: string; span: Span }[];
}

/** Every MSICondition. Commas, semicolons, bars and blanks all count as separators here. */
export const msiConditions = (doc: OdtDocument): MsiCondition[] =>
  attributes(doc, 'MSICondition', ['Product']).map((attribute) => {
    const { start, end } = attribute.valueSpan;
    const found = [...doc.text.slice(start, end).matchAll(/[^\s,;|]+/g)];
    const ids = found.map(({ 0: id, index }) => ({ id, span: spanOf(start + index, start + index + id.length) }));
    return { attribute, ids };
  });
