import {
  Disposable,
  EventEmitter,
  type FileChangeEvent,
  FileChangeType,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  Uri,
  workspace,
} from 'vscode';
import { type RuleResult, ruleRequest } from '../../../server/src/lsp/protocol';
import { readablePage } from '../../../server/src/rule-page';
import type { Server } from '../client';

const scheme = 'm365lint-rule';
const refuse = (uri: Uri) => {
  throw FileSystemError.NoPermissions(uri);
};

/**
 * The pages of the rules as read-only files, because the Markdown preview watches what it shows. In another language than
 * English, what is translated comes first.
 */
export class RulePages implements FileSystemProvider, Disposable {
  private readonly changed = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;
  private readonly shown = new Set<string>();
  private time = Date.now();
  private readonly registered: Disposable;

  constructor(
    private readonly server: Server,
    private readonly extension: Uri,
  ) {
    this.registered = Disposable.from(
      this.changed,
      workspace.registerFileSystemProvider(scheme, this, { isReadonly: true }),
      workspace.onDidChangeConfiguration(
        (change) => change.affectsConfiguration('m365lint.language') && this.refresh(),
      ),
    );
  }

  uriOf = (rule: string): Uri => Uri.from({ scheme, path: `/${rule}.md` });

  /** In English, as it stands in the extension; empty when there is none. */
  async textOf(rule: string): Promise<string> {
    try {
      const bytes = await workspace.fs.readFile(Uri.joinPath(this.extension, 'docs/rules', `${rule}.md`));
      return readablePage(new TextDecoder().decode(bytes));
    } catch {
      return '';
    }
  }

  async readFile({ path }: Uri): Promise<Uint8Array> {
    this.shown.add(path);
    const rule = path.slice(1, -'.md'.length);
    const [page, found] = await Promise.all([
      this.textOf(rule),
      this.server.request<RuleResult | null>(ruleRequest, { rule }),
    ]);
    return new TextEncoder().encode(found?.translated && page ? `${translatedPart(found)}\n${page}` : page);
  }

  async stat(uri: Uri): Promise<FileStat> {
    const { length } = await this.readFile(uri);
    if (length === 0) throw FileSystemError.FileNotFound(uri);
    return { type: FileType.File, ctime: 0, mtime: this.time, size: length };
  }

  watch = () => Disposable.from();
  readDirectory = refuse;
  createDirectory = refuse;
  writeFile = refuse;
  delete = refuse;
  rename = refuse;

  dispose(): void {
    this.registered.dispose();
  }

  private refresh(): void {
    this.time++;
    const type = FileChangeType.Changed;
    this.changed.fire([...this.shown].map((path) => ({ type, uri: Uri.from({ scheme, path }) })));
  }
}

function translatedPart({ summary, messages, guidance }: RuleResult): string {
  const told = messages.map((message) => `- ${message}`);
  const links = guidance.map(({ title, url }) => `[${title}](${url})`);
  return [summary, ...told, ...links, '---', ''].join('\n\n');
}
