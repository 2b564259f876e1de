/** What the VS Code client and the server say to each other beyond the protocol. No import: both sides read it. */

/** Sent with `initialize`; other editors send none of it. */
export interface InitializationOptions {
  /** Commands of the editor that the server may put behind its answers. */
  commands?: string[];
  /** Send `statusNotification`. */
  status?: boolean;
  /** False in a workspace that the user has not declared trusted: no script is run there unasked. */
  trusted?: boolean;
  /** False when another extension offers the outline, folding, selection and paired tags of XML documents. */
  structure?: boolean;
  /** The editor answers `readFileRequest`. */
  readsFiles?: boolean;
}

/** Server to client: what does this file hold? Null for one that cannot be read. */
export const readFileRequest = 'm365lint/readFile';
export interface ReadFileParams {
  uri: string;
}
export interface ReadFileResult {
  text: string;
  /** As the editor calls it. */
  encoding: string;
}

/** Server to client: what became of a document, whenever that changes. */
export const statusNotification = 'm365lint/status';
export interface Status {
  uri: string;
  /** The id of the language pack that claims the document. */
  kind?: string;
  /** The configuration says that the document is not to be checked. */
  excluded: boolean;
  counts: { error: number; warning: number; info: number; hint: number };
  /** YYYY-MM-DD, the day on which the guidance was read. */
  guidance: string;
}

/** Client to server: the encoding that the editor read a document with. */
export const encodingNotification = 'm365lint/encoding';
export interface EncodingParams {
  uri: string;
  encoding: string;
}

/** Client to server: the user trusts the workspace from now on. */
export const trustNotification = 'm365lint/trust';

/** Client to server: what will the reader of this file do with it? Null for a file that is not ours. */
export const effectRequest = 'm365lint/effect';
export interface EffectParams {
  uri: string;
}
export interface EffectResult {
  markdown: string;
}

/** Client to server: check files that may not be open. Files that are not ours are left out of the answer. */
export const validateRequest = 'm365lint/validate';
export interface ValidateParams {
  uris: string[];
}
