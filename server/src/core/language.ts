import type { Settings } from './config';
import type { Message } from './message';
import type { Cite, Rule } from './rule';
import type { Edit, Span } from './text';

/** A file as it was read. `path` uses '/'; `encoding` is the editor's or the decoder's name for it ('utf8', 'utf16le'). */
export interface SourceFile {
  text: string;
  path?: string;
  encoding?: string;
  /** It is UTF-16 without a byte order mark. */
  unmarked?: boolean;
  /** Some of its bytes are no text in the encoding. */
  damaged?: boolean;
}

/** What every parser returns, whatever the text. */
export interface ParsedDocument extends SourceFile {
  comments: Span[];
  syntaxErrors: SyntaxProblem[];
  /** Where an ignore comment that ends at this offset stops working. */
  ignoreReach(commentEnd: number): number;
}

export interface SyntaxProblem {
  span: Span;
  message: Message;
  edits?: Edit[];
}

/** Whether a language claims a file. `no` may say why, for a file that was named on the command line. */
export type Ownership = { owned: true } | { owned: false; reason?: Message };

export type CompletionKind = 'element' | 'attribute' | 'value' | 'snippet' | 'folder' | 'function';

export interface Completion {
  label: string;
  kind: CompletionKind;
  edit: Edit;
  /** True when `edit.text` is a snippet with `$1`, `${2:x}` and `$0`. */
  snippet?: boolean;
  detail?: Message;
  /** What to show when the entry is selected; worked out only then. */
  documentation?: () => HoverText;
  /** Sorts before larger numbers; entries with equal rank sort by label. */
  rank?: number;
  deprecated?: boolean;
  /** The text the typed prefix is compared with, where that is not the label. */
  filter?: string;
  /** The next thing to type has a list of its own, which should open at once. */
  again?: boolean;
}

/** A hover: paragraphs in Markdown, then the guidance that says so. */
export interface HoverText {
  paragraphs: Message[];
  sources: readonly Cite[];
}

export interface Hover extends HoverText {
  span: Span;
}

export interface OutlineItem {
  name: string;
  detail?: string;
  kind: 'section' | 'item' | 'setting';
  span: Span;
  nameSpan: Span;
  children: OutlineItem[];
}

/** Lines that can be hidden below the first. The last one stays in sight, as an end tag does, unless `whole`. */
export interface Fold extends Span {
  whole?: boolean;
}

/** Text that an editor shows behind a place and that is not in the file. */
export interface Hint {
  at: number;
  text: Message;
}

/** A stretch that an editor shows in another way: `lost` is what the reader of the file passes over. */
export interface Token {
  span: Span;
  kind: 'lost';
}

/** Another way to write the same, offered where nothing is wrong. */
export interface Rewrite {
  title: Message;
  edits: Edit[];
}

/** A place in the text that opens a page or a path. */
export interface Link {
  span: Span;
  target: string;
}

/** What the reader of the file will do with it: plain data for JSON, and the same told in words. */
export interface Effect {
  data: Readonly<Record<string, unknown>>;
  /** One line of Markdown each. */
  lines: Message[];
}

/** What a user wants to know of a program, instead of what is asked by default. */
export interface Questions {
  urls?: readonly string[];
  /** The moment at which the program believes to run, in milliseconds since 1970 UTC. */
  now?: number;
  /** Host name to address. */
  addresses?: Readonly<Record<string, string>>;
  /** What the program learns of the computer that it runs on. */
  ownAddress?: string;
}

/** For files that are programs: the request goes to a sandbox at the edge, the only thing that takes time. */
export interface Evaluating<Doc> {
  /** Plain data; undefined when there is nothing to run. */
  request(doc: Doc, settings: Settings, questions?: Questions): object | undefined;
  /** The document with what came of it. */
  evaluated(doc: Doc, request: object, answer: object): Doc;
  /** It has been run to its end, so that what its rules do not find is not there. */
  isAnswered(doc: Doc): boolean;
}

/** A line of text that an editor shows above a place. */
export interface Lens {
  span: Span;
  text: Message;
}

/** A call that is being typed: the function, and which of its arguments. */
export interface Signature {
  label: string;
  parameters: { label: string; about: Message }[];
  active: number;
  about: HoverText;
}

/** What only some languages have, and an editor must know of before it opens such a file. */
export type Extra = 'format' | 'inlayHints' | 'tokens' | 'lenses' | 'signature';

/** What must be known of a language before a file of its kind is met. */
export interface Claim {
  id: string;
  /** VS Code language ids and file name extensions in which such files are found. */
  languageIds: readonly string[];
  extensions: readonly string[];
  extras: readonly Extra[];
  owns(file: SourceFile): Ownership;
}

/** A language that is loaded when a file of its kind is met. */
export interface Pack extends Claim {
  load(): Language;
}

/** A language pack: everything the engine knows of one kind of file. All functions are pure and never throw. */
export interface Language<Doc extends ParsedDocument = ParsedDocument> extends Claim {
  parse(file: SourceFile): Doc;
  rules: readonly Rule<Doc>[];
  complete(doc: Doc, offset: number): Completion[];
  hover(doc: Doc, offset: number): Hover | undefined;
  outline(doc: Doc): OutlineItem[];
  folds(doc: Doc): Fold[];
  /** The spans around an offset, innermost first. */
  enclosing(doc: Doc, offset: number): Span[];
  links(doc: Doc): Link[];
  /** Spans that must change together when one is typed in, such as a start and an end tag. */
  linked(doc: Doc, offset: number): Span[];
  effect(doc: Doc): Effect;
  /** The page of the guidance about files of this kind. */
  guidance?: Cite;
  /** The switches of the program that reads the file which fit this one, the likeliest first. */
  switches?(doc: Doc): string[];
  /** An ignore comment for a line, without indentation or line end. */
  comment(text: string): string;
  /** Edits that put the text into its usual form and change nothing that it does. */
  format?(doc: Doc): Edit[];
  inlayHints?(doc: Doc, span: Span): Hint[];
  tokens?(doc: Doc): Token[];
  rewrites?(doc: Doc, span: Span): Rewrite[];
  signature?(doc: Doc, offset: number): Signature | undefined;
  lenses?(doc: Doc): Lens[];
  evaluation?: Evaluating<Doc>;
  /** True where a star is a wildcard of the language itself, so that `*name*` is no placeholder. */
  globs?: boolean;
}
