import type {
  CancellationToken,
  Connection,
  Diagnostic,
  DocumentDiagnosticReport,
  TextDocuments,
} from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Message } from '../core/message';
import { guidanceDate, sourceUrl } from '../knowledge/sources';
import { diagnosticsOf, type Reader } from './convert';
import type { ReadFile } from './environment';
import type { Evaluations } from './evaluations';
import { say } from './messages';
import { type Status, statusNotification } from './protocol';
import type { Finding, Subject, Subjects } from './subjects';

/** Tells the editor what was found: when it asks, or unasked when it cannot ask. */
export class Diagnostics {
  private readonly complained = new Set<string>();
  private readonly told = new Map<string, string>();
  /** The last answer about each document. */
  private readonly answers = new Map<string, { id: string; text: string }>();
  private answerCount = 0;

  constructor(
    private readonly connection: Connection,
    private readonly documents: TextDocuments<TextDocument>,
    private readonly subjects: Subjects,
    private readonly evaluations: Evaluations,
    private readonly reader: Reader,
  ) {}

  /** What the editor asked for; only that nothing changed, when it has seen the same before. */
  async report(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    const document = this.documents.get(uri);
    const finding = document ? await this.found(document) : { excluded: false };
    if (document && this.documents.get(uri) === document) this.tell(uri, finding);
    const { subject } = finding;
    if (!subject) return { kind: 'full', items: [] };
    const items = diagnosticsOf(subject, this.reader);
    const resultId = this.nameOf(uri, JSON.stringify(items));
    return resultId === previousResultId ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items };
  }

  /** Programs are run first, unless that takes long. */
  private async found(document: TextDocument): Promise<Finding> {
    const finding = await this.subjects.look(document);
    return finding.subject ? { ...finding, subject: await this.evaluations.soon(finding.subject) } : finding;
  }

  /** The name of an answer; it keeps its name for as long as it stays the same, which most edits leave it. */
  private nameOf(uri: string, text: string): string {
    const last = this.answers.get(uri);
    if (last?.text === text) return last.id;
    const id = String(++this.answerCount);
    this.answers.set(uri, { id, text });
    return id;
  }

  async push(document: TextDocument): Promise<void> {
    if (this.reader.client.pullsDiagnostics) return;
    const { uri, version } = document;
    const finding = await this.found(document);
    if (this.documents.get(uri) !== document || document.version !== version) return; // a newer push follows
    this.tell(uri, finding);
    const diagnostics = finding.subject ? diagnosticsOf(finding.subject, this.reader) : [];
    await this.connection.sendDiagnostics({ uri, version, diagnostics });
  }

  /** The configuration files that something is wrong with. */
  complainedOf = (): string[] => [...this.complained];

  /** Takes back what was said of configuration files; they are read again. */
  async withdraw(): Promise<void> {
    await Promise.all([...this.complained].map((uri) => this.complain(uri, [])));
  }

  /** All open documents are to be looked at again. */
  async refresh(): Promise<void> {
    const { pullsDiagnostics, refreshesDiagnostics } = this.reader.client;
    if (pullsDiagnostics && refreshesDiagnostics) await this.connection.languages.diagnostics.refresh();
    else await Promise.all(this.documents.all().map((document) => this.push(document)));
  }

  /** A document that was reported before its program had been run is reported again. */
  async again({ document }: Subject): Promise<void> {
    if (this.reader.client.pullsDiagnostics) await this.refresh();
    else if (this.documents.get(document.uri) === document) await this.push(document);
  }

  async close(uri: string): Promise<void> {
    this.told.delete(uri);
    this.answers.delete(uri);
    if (!this.reader.client.pullsDiagnostics) await this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** What is wrong with a configuration file stands in that file, and in the log. */
  async complain(uri: string, complaints: readonly Message[]): Promise<void> {
    if (complaints.length === 0 && !this.complained.delete(uri)) return;
    if (complaints.length > 0) this.complained.add(uri);
    for (const complaint of complaints) this.connection.console.warn(`${uri}: ${this.reader.text(complaint)}`);
    const diagnostics = complaints.map((complaint): Diagnostic => {
      const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
      const message = this.reader.text(say('configuration', { complaint }));
      return { range, message, severity: DiagnosticSeverity.Error, source: 'm365lint', code: 'configuration' };
    });
    await this.connection.sendDiagnostics({ uri, diagnostics });
  }

  /** What is found in files that may not be open; those that are not ours are left out. */
  async validate(
    uris: readonly string[],
    readFile: ReadFile,
    token: CancellationToken,
  ): Promise<{ uri: string; items: Diagnostic[] }[]> {
    const results = [];
    for (const uri of uris) {
      if (token.isCancellationRequested) break;
      const file = this.documents.get(uri) ? undefined : await readFile(uri);
      if (file) this.subjects.setEncoding(uri, file.encoding);
      const document = this.documents.get(uri) ?? (file && TextDocument.create(uri, '', 0, file.text));
      const subject = document ? (await this.subjects.look(document)).subject : undefined;
      if (subject) results.push({ uri, items: diagnosticsOf(await this.evaluations.of(subject), this.reader) });
      if (!this.documents.get(uri)) this.subjects.forget(uri);
    }
    return results;
  }

  private tell(uri: string, { subject, excluded }: Finding): void {
    if (!this.reader.client.options.status) return;
    const counts = { error: 0, warning: 0, info: 0, hint: 0 };
    for (const { severity } of subject?.problems ?? []) counts[severity]++;
    const about = subject?.language.guidance;
    const page = about && sourceUrl(about, this.reader.client.locale);
    const status: Status = { uri, kind: subject?.language.id, excluded, counts, guidance: guidanceDate, page };
    const text = JSON.stringify(status);
    if (this.told.get(uri) === text) return;
    this.told.set(uri, text);
    this.connection.sendNotification(statusNotification, status);
  }
}
