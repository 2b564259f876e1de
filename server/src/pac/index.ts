import type { Language } from '../core/language';
import { complete } from './complete';
import type { PacDocument } from './document';
import { effect } from './effect';
import { evaluation } from './evaluate';
import { inlayHints } from './hints';
import { hover } from './hover';
import { lenses } from './lenses';
import { outline } from './outline';
import { owns } from './owns';
import { parse } from './parse';
import { rewrites } from './rewrites';
import { rules } from './rules';
import { signature } from './signature';
import { enclosing, folds, links } from './structure';

export const pac: Language<PacDocument> = {
  id: 'pac',
  languageIds: ['javascript'],
  extensions: ['.pac', '.dat'],
  globs: true,
  owns,
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
