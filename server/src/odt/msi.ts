import type { SourceFile } from '../core/language';
import { contentOf } from './content';
import type { OdtDocument } from './document';

/** Empties the document of a Config.xml for MSI editions, so that only the rule that says what it is finds something. */
export function withoutMsi(doc: OdtDocument, file: SourceFile): OdtDocument {
  if (contentOf(file).kind !== 'msi') return doc;
  const empty = { root: undefined, elements: [], syntaxErrors: [], declaration: undefined, doctype: undefined };
  return { ...doc, ...empty, msiRoot: doc.root };
}
