import type { Language } from '../core/language';
import type { RegDocument } from './document';
import { owns } from './owns';
import { parse } from './parse';
import { rules } from './rules';

export const reg: Language<RegDocument> = {
  id: 'reg',
  languageIds: ['reg'],
  extensions: ['.reg'],
  owns,
  parse,
  rules,
  complete: () => [],
  hover: () => undefined,
  outline: () => [],
  folds: () => [],
  enclosing: () => [],
  links: () => [],
  linked: () => [],
  effect: () => ({ data: { kind: 'reg' }, lines: [] }),
  comment: (text) => `; ${text}`,
};
