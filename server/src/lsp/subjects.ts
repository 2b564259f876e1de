import { type Position, Range, type TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from '../core/config';
import type { Claim, Language, ParsedDocument } from '../core/language';
import type { FileSettings } from '../core/layers';
import { lint } from '../core/lint';
import type { Problem } from '../core/rule';
import type { Span } from '../core/text';
import { languageOf, packs } from '../languages';
import { changeIn, type Units } from './positions';
import type { SettingsStore } from './settings';
import { isForeign, pathOf } from './uris';

/** A document of ours as it stands in one version and under one configuration. */
export class Subject {
  /** The same with what its program answers, once it has been run. */
  evaluated?: Subject;
  private found?: Problem[];

  constructor(
    readonly document: TextDocument,
    readonly language: Language,
    readonly doc: ParsedDocument,
    readonly settings: Settings,
    private readonly units: Units,
  ) {}

  get problems(): Problem[] {
    this.found ??= lint(this.language, this.doc, this.settings);
    return this.found;
  }

  with = (doc: ParsedDocument): Subject => new Subject(this.document, this.language, doc, this.settings, this.units);

  range = ({ start, end }: Span): Range =>
    Range.create(this.units.positionAt(this.document, start), this.units.positionAt(this.document, end));

  offset = (position: Position): number => this.units.offsetAt(this.document, position);
}

/** What the server knows of a document: the subject if it is ours, else whether the configuration keeps us out. */
export interface Finding {
  subject?: Subject;
  excluded: boolean;
}

interface Kept {
  version: number;
  generation: number;
  finding: Finding;
}

/** Looks at documents once a version and configuration. */
export class Subjects {
  private readonly kept = new WeakMap<TextDocument, Kept>();
  private readonly encodings = new Map<string, string>();

  constructor(
    private readonly documents: TextDocuments<TextDocument>,
    private readonly settings: SettingsStore,
    private readonly units: () => Units,
  ) {}

  /** Undefined for a document that is not open, or not ours. */
  async of(uri: string): Promise<Subject | undefined> {
    const document = this.documents.get(uri);
    return document && (await this.look(document)).subject;
  }

  async look(document: TextDocument): Promise<Finding> {
    const pending = this.settings.of(document.uri);
    const { generation } = this.settings; // settings that change while we wait belong to the next look
    const settings = await pending;
    const known = this.kept.get(document);
    if (known?.version === document.version && known.generation === generation) return known.finding;
    const finding = this.judge(document, settings);
    this.kept.set(document, { version: document.version, generation, finding });
    return finding;
  }

  /** The editor knows how it read the bytes; the text alone does not tell. True when an open document must be judged anew. */
  setEncoding(uri: string, encoding: string): boolean {
    if (this.encodings.get(uri) === encoding) return false;
    this.encodings.set(uri, encoding);
    const document = this.documents.get(uri);
    return document !== undefined && this.kept.delete(document);
  }

  forget(uri: string): void {
    this.encodings.delete(uri);
    this.settings.forget(uri);
  }

  private judge(document: TextDocument, { settings, excluded, included }: FileSettings): Finding {
    if (excluded || isForeign(document.uri)) return { excluded };
    const file = { text: document.getText(), path: pathOf(document.uri), encoding: this.encodings.get(document.uri) };
    const possible = packs.filter((pack) => mayBe(pack, document));
    const language = included ? (possible[0] ?? packs[0])?.load() : languageOf(file, possible);
    if (!language) return { excluded };
    return { excluded, subject: new Subject(document, language, language.parse(file), settings, this.units()) };
  }
}

const mayBe = ({ languageIds, extensions }: Claim, { uri, languageId }: TextDocument) =>
  languageIds.includes(languageId) ||
  (languageId === 'plaintext' && uri.startsWith('untitled:')) ||
  extensions.some((extension) => pathOf(uri)?.toLowerCase().endsWith(extension));

/** How changes get into the open documents, whatever units the client counts in. */
export const documentModel = (units: () => Units) => ({
  create: TextDocument.create,
  update(document: TextDocument, changes: Parameters<typeof TextDocument.update>[1], version: number) {
    for (const change of changes) TextDocument.update(document, [changeIn(units(), document, change)], version);
    return document;
  },
});
