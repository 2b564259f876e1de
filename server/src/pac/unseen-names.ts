import { pacFunctionAnyCase } from '../knowledge/pac-functions';
import { languageGlobals, libraryGlobals, pageGlobals } from '../knowledge/script-globals';
import type { PacDocument } from './document';

/** `this.proxy = …`, `eval` and `with` make names that cannot be seen here. */
export const setsNamesOtherwise = (doc: PacDocument) =>
  doc.nodes('ThisExpression').length + doc.nodes('WithStatement').length > 0 ||
  doc.nodes('Identifier').some(({ name }) => name === 'eval' || name === 'Function' || name === 'globalThis');

/** Some engine has it, or a page would: whoever reads it does not misspell a name of his own. */
export const isKnown = (name: string) =>
  pacFunctionAnyCase(name) !== undefined ||
  languageGlobals.has(name) ||
  libraryGlobals.has(name) ||
  pageGlobals.has(name) ||
  name === 'ProxyConfig';
