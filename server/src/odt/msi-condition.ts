import { type Span, spanOf } from '../core/text';
import { type Attribute, attributes, type OdtDocument } from './document';

/** MSICondition of a product, and the Setup IDs in it. */
export interface MsiCondition {
  attribute: Attribute;
  ids: { id: string; span: Span }[];
}

/** Commas, semicolons, bars and blanks separate. */
const setupId = /[^\s,;|]+/g;

/** The Setup IDs in a value. */
export const setupIdsIn = (value: string): string[] => value.match(setupId) ?? [];

/** Every MSICondition, but in Remove, where it says nothing. */
export const msiConditions = (doc: OdtDocument): MsiCondition[] =>
  attributes(doc, 'MSICondition', ['Product'])
    .filter(({ element }) => element.parent?.name !== 'Remove')
    .map((attribute) => {
      const { start, end } = attribute.valueSpan;
      const found = [...doc.text.slice(start, end).matchAll(setupId)];
      const ids = found.map(({ 0: id, index }) => ({ id, span: spanOf(start + index, start + index + id.length) }));
      return { attribute, ids };
    });
