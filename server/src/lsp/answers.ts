import { LSPErrorCodes, type Position, ResponseError, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Guards } from './guards';
import type { Subject, Subjects } from './subjects';

interface AboutDocument {
  textDocument: { uri: string };
}

export type Answers = ReturnType<typeof answersAbout>;

/** How requests about a document are answered; for a document that is not ours the answer is null. */
export function answersAbout(documents: TextDocuments<TextDocument>, subjects: Subjects, { guarded }: Guards) {
  const about = <P extends AboutDocument, R>(what: string, work: (subject: Subject, params: P) => R | Promise<R>) =>
    guarded<P, R | null>(what, null, async (params) => {
      const { uri } = params.textDocument;
      const asked = documents.get(uri)?.version;
      const subject = await subjects.of(uri);
      if (!subject) return null;
      // While the settings were fetched the text has changed: positions would point elsewhere.
      if (subject.document.version !== asked) throw new ResponseError(LSPErrorCodes.ContentModified, 'modified');
      return work(subject.evaluated ?? subject, params);
    });

  const at = <R>(what: string, work: (subject: Subject, offset: number) => R) =>
    about<AboutDocument & { position: Position }, R>(what, (subject, { position }) =>
      work(subject, subject.offset(position)),
    );

  return { about, at };
}
