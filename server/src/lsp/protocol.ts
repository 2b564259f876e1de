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
  /** The language to speak where it is not that of the editor. */
  locale?: string;
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
  /** The address of the guidance about files of this kind. */
  page?: string;
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

/** Client to server: the switches of the program that reads an open document which fit it, the likeliest first. */
export const switchesRequest = 'm365lint/switches';

/** A document that need not be open: what is open wins over this text. */
export interface FileText {
  uri: string;
  text: string;
}

/** Client to server: what is found in a file, for readers that are not editors. Null for a file that is not ours. */
export const findingsRequest = 'm365lint/findings';
export interface FindingsResult {
  kind: string;
  /** YYYY-MM-DD, the day on which the guidance was read. */
  guidance: string;
  findings: {
    /** From 1. */
    line: number;
    column: number;
    severity: string;
    rule: string;
    message: string;
    guidance?: string;
    fixes: string[];
  }[];
}

/** Client to server: where a PAC script sends some addresses, or by default Microsoft 365. Null for other files. */
export const routesRequest = 'm365lint/routes';
export interface RoutesParams extends FileText {
  urls?: string[];
}

/** Client to server: everything about a rule but its page, which is in English. Null for an unknown one. */
export const ruleRequest = 'm365lint/rule';
export interface RuleParams {
  rule: string;
}
export interface RuleResult {
  id: string;
  severity: string;
  enabled: boolean;
  /** Whether what follows is in another language than the page. */
  translated: boolean;
  summary: string;
  messages: string[];
  guidance: { title: string; url: string }[];
}

/** Client to server: what may stand in an attribute, a property or a registry value. Null for an unknown one. */
export const valuesRequest = 'm365lint/values';
export interface ValuesParams {
  element?: string;
  attribute?: string;
  /** The product that the element stands in, which limits its languages and apps. */
  product?: string;
  property?: string;
  key?: string;
  value?: string;
}
export interface ValuesResult {
  /** Markdown. */
  about: string;
  values: { value: string; meaning: string }[];
}
