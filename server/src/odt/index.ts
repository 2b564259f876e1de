import type { Language } from '../core/language';
import type { OdtDocument } from './document';
import { withoutMsi } from './msi';
import { owns } from './owns';
import { parse } from './parse';
import { rules } from './rules';

export const odt: Language<OdtDocument> = {
  id: 'odt',
  languageIds: ['xml'],
  extensions: ['.xml'],
  owns,
  parse: (file) => withoutMsi(parse(file)),
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
