import type { Settings } from './config';
import type { Message, MessageArgs } from './message';
import type { Edit, Span } from './text';

export const severities = ['error', 'warning', 'info', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** A guidance page and, after '#', its heading: 'odt-options#channel-attribute-part-of-add-element'. */
export type Cite = string;

/** How to mend a problem. `safe`: the meaning of the file cannot change, so it may be applied on save and by --fix. */
export interface Fix {
  title: Message;
  edits: Edit[];
  safe: boolean;
  /** It makes the file do something far-reaching that nobody has written, so only a person may choose it. */
  byHand?: true | undefined;
}

export interface Related {
  span: Span;
  message: Message;
}

export interface Problem {
  rule: string;
  severity: Severity;
  span: Span;
  message: Message;
  sources: readonly Cite[];
  fixes: Fix[];
  related: Related[];
  tag?: Tag;
}

/** How an editor shows the marked text: struck out, or faded. */
export type Tag = 'deprecated' | 'unnecessary';

/** A fix as a rule writes it; texts are the rule's own messages by key, or messages made elsewhere. */
export interface FixDraft<Key extends string> {
  title: Key | Message;
  args?: MessageArgs;
  edits: Edit[];
  safe?: boolean;
  byHand?: true | undefined;
}

export interface ProblemDraft<Key extends string> {
  args?: MessageArgs;
  /** Where this one finding has a page of its own; else those of the rule. */
  sources?: readonly Cite[] | undefined;
  fixes?: (FixDraft<Key> | undefined)[];
  related?: { span: Span; message: Key | Message; args?: MessageArgs }[];
}

export type Report<Key extends string> = (span: Span, message: Key | Message, draft?: ProblemDraft<Key>) => void;

export interface Rule<Doc, Key extends string = string> {
  id: string;
  severity: Severity;
  /** False for a rule that runs only when the configuration gives it a severity. */
  enabled?: boolean;
  summary: string;
  sources: readonly Cite[];
  messages: Readonly<Record<Key, string>>;
  formerly?: readonly string[];
  tag?: Tag;
  check(doc: Doc, report: Report<Key>, settings: Settings): void;
}
