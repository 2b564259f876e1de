import type { Language } from '../core/language';
import { claim } from './claim';
import { complete } from './complete';
import type { RegDocument } from './document';
import { effect } from './effect';
import { format } from './format';
import { inlayHints } from './hints';
import { hover } from './hover';
import { outline } from './outline';
import { parse } from './parse';
import { rewrites } from './rewrite';
import { rules } from './rules';
import { enclosing, folds, links } from './structure';
import { tokens } from './tokens';

export const reg: Language<RegDocument> = {
  ...claim,
  guidance: 'reg-files',
  parse,
  rules,
  complete,
  hover,
  outline,
  folds,
  enclosing,
  links,
  linked: () => [],
  effect,
  comment: (text) => `; ${text}`,
  format,
  inlayHints,
  tokens,
  rewrites,
};
