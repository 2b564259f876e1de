import type { OutlineItem } from '../core/language';
import type { KeyBlock, RegDocument, RegValue } from './document';
import { readable } from './readable';
import { blockSpan } from './structure';

/** Each key line with the values below it, in the order of the file. */
export const outline = (doc: RegDocument): OutlineItem[] => doc.keys.map(keyItem);

const keyItem = (block: KeyBlock): OutlineItem => ({
  name: block.delete ? `-${block.path}` : block.path,
  kind: 'section',
  span: blockSpan(block),
  nameSpan: block.span,
  children: block.values.map(valueItem),
});

const valueItem = ({ name, data, span, nameSpan }: RegValue): OutlineItem => ({
  name: name === '' ? '@' : name,
  detail: data?.form === 'delete' ? '-' : data && readable(data),
  kind: 'setting',
  span,
  nameSpan,
  children: [],
});
