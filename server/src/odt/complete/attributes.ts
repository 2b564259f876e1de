import type { Completion } from '../../core/language';
import type { Span } from '../../core/text';
import { attributesOf, type OdtAttribute } from '../../knowledge/odt-schema';
import { productNamed } from '../../knowledge/products';
import { attributeValue } from '../document';
import { attributeHover } from '../hover-texts';
import type { Tag } from './place';
import { choice } from './snippet';

/** The attributes of the element that the tag does not have yet, the required ones first. */
export function attributeCompletions(tag: Tag, replace: Span): Completion[] {
  const present = new Set(
    tag.element?.attributes.filter(({ span }) => span.start !== replace.start).map(({ name }) => name),
  );
  return attributesOf(tag.name)
    .filter(({ name }) => !present.has(name) && !(name === 'PIDKEY' && needsNoKey(tag)))
    .map((attribute, rank) => ({
      label: attribute.name,
      kind: 'attribute',
      edit: { span: replace, text: `${attribute.name}="${valueStop(attribute)}"` },
      snippet: true,
      documentation: () => attributeHover(attribute),
      rank: attribute.required ? rank : attribute.status === 'supported' ? rank + 50 : rank + 100,
      deprecated: attribute.status === 'obsolete' || attribute.status === 'unsupported',
    }));
}

/** A subscription is activated by signing in. */
const needsNoKey = ({ element }: Tag) => productNamed(attributeValue(element, 'ID') ?? '')?.licence === 'subscription';

/** A short list is offered at once; a long one by asking for completion inside the quotes. */
const valueStop = ({ values, kind }: OdtAttribute) =>
  values && (kind === 'boolean' || kind === 'enum')
    ? choice(
        1,
        values.map(({ value }) => value),
      )
    : '$1';
