import type { SignatureHelp } from 'vscode-languageserver';
import { contentOf, type Reader } from './convert';
import type { Subject } from './subjects';

/** The call that is being typed. */
export function signatureOf(subject: Subject, offset: number, reader: Reader): SignatureHelp | null {
  const signature = subject.language.signature?.(subject.doc, offset);
  if (!signature) return null;
  const { label, active, about } = signature;
  const parameters = signature.parameters.map((one) => ({ label: one.label, documentation: reader.text(one.about) }));
  const documentation = contentOf(about, reader, reader.client.hoverMarkdown);
  return { signatures: [{ label, documentation, parameters }], activeSignature: 0, activeParameter: active };
}
