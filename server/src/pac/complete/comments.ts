import type { Completion } from '../../core/language';
import type { Message } from '../../core/message';
import { type Span, spanOf } from '../../core/text';
import type { PacDocument } from '../document';
import { rules } from '../rules';
import { resultCompletions } from './results';
import { completionTexts as say } from './texts';

const ignoring = /m365lint-ignore(?:-file)?[ \t]+(?:[\w/-]+[ \t]*,[ \t]*)*([\w/-]*)$/;
const expecting = /m365lint-expect[ \t]+(\S*)$/;
const answering = /m365lint-expect[ \t]+\S+[ \t]*->[ \t]*([^\r\n]*)$/;

/** What m365lint reads in comments; `line` is the comment as far as it is typed. */
export function commentCompletions(doc: PacDocument, line: string, offset: number): Completion[] {
  const rest = /^[\w:.-]*(?:\/[\w-]+)*/.exec(doc.text.slice(offset, offset + 200))![0];
  const replaced = (typed: string): Span => spanOf(offset - typed.length, offset + rest.length);
  const id = ignoring.exec(line)?.[1];
  if (id !== undefined) return ruleCompletions(replaced(id));
  const result = answering.exec(line)?.[1];
  if (result !== undefined) return resultCompletions(doc, result, result.length, offset - result.length);
  const address = expecting.exec(line)?.[1];
  if (address !== undefined) return expectations.map((text, rank) => value(text, replaced(address), rank));
  const word = /^(?:\/[/*]+|\*)?[ \t]*(m[\w-]*)$/.exec(line)?.[1];
  return word === undefined
    ? []
    : words.map(({ text, detail }, rank) => begin(text, say(detail), replaced(word), rank));
}

const words = [
  { text: 'm365lint-ignore', detail: 'ignore' },
  { text: 'm365lint-ignore-file', detail: 'ignoreFile' },
  { text: 'm365lint-expect', detail: 'expect' },
] as const;

const expectations = ['https://outlook.office.com', 'https://contoso.sharepoint.com', 'https://www.example.com'].map(
  (url, i) => `${url} -> ${i < 2 ? 'DIRECT' : 'PROXY'}`,
);

const begin = (text: string, detail: Message, span: Span, rank: number): Completion => ({
  label: text,
  kind: 'value',
  edit: { span, text: `${text} ` },
  detail,
  rank,
  again: true,
});

const value = (text: string, span: Span, rank: number): Completion => ({
  label: text,
  kind: 'value',
  edit: { span, text },
  rank,
});

function ruleCompletions(span: Span): Completion[] {
  return rules.map(({ id, summary, sources }, rank) => {
    const about: Message = { id: `${id}.summary`, template: summary, args: {} };
    return { ...value(id, span, rank), documentation: () => ({ paragraphs: [about], sources }) };
  });
}
