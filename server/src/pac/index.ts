import type { Language } from '../core/language';
import { claim } from './claim';
import { complete } from './complete';
import type { PacDocument } from './document';
import { effect } from './effect';
import { evaluation } from './evaluate';
import { inlayHints } from './hints';
import { hover } from './hover';
import { lenses } from './lenses';
import { outline } from './outline';
import { parse } from './parse';
import { rewrites } from './rewrites';
import { rules } from './rules';
import { signature } from './signature';
import { enclosing, folds, links } from './structure';

export const pac: Language<PacDocument> = {
  ...claim,
  guidance: 'mdn-pac',
  globs: true,
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
  comment: (text) => `// ${text}`,
  inlayHints,
  rewrites,
  signature,
  lenses,
  evaluation,
};
