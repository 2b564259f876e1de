import type { Language } from '../core/language';
import { complete } from './complete';
import type { OdtDocument } from './document';
import { effect } from './effect';
import { hover } from './hover';
import { withoutMsi } from './msi';
import { outline } from './outline';
import { owns } from './owns';
import { parse } from './parse';
import { rules } from './rules';
import { enclosing, folds, linked, links } from './structure';

export const odt: Language<OdtDocument> = {
  id: 'odt',
  languageIds: ['xml'],
  extensions: ['.xml'],
  owns,
  parse: (file) => withoutMsi(parse(file), file),
  rules,
  complete,
  hover,
  outline,
  folds,
  enclosing,
  links,
  linked,
  effect,
  comment: (text) => `<!-- ${text} -->`,
};
