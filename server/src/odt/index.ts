import type { Language } from '../core/language';
import type { OdtDocument } from './document';
import { owns } from './owns';
import { parse } from './parse';
import { rules } from './rules';

export const odt: Language<OdtDocument> = {
  id: 'odt',
  languageIds: ['xml'],
  extensions: ['.xml'],
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
  effect: () => ({ data: {}, lines: [] }),
  comment: (text) => `<!-- ${text} -->`,
};
