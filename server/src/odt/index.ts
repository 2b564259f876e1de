import type { Language } from '../core/language';
import { claim } from './claim';
import { complete } from './complete';
import type { OdtDocument } from './document';
import { effect } from './effect';
import { hover } from './hover';
import { withoutMsi } from './msi';
import { outline } from './outline';
import { parse } from './parse';
import { rules } from './rules';
import { enclosing, folds, linked, links } from './structure';
import { switches } from './switches';

export const odt: Language<OdtDocument> = {
  ...claim,
  guidance: 'odt-options',
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
  switches,
  comment: (text) => `<!-- ${text} -->`,
};
