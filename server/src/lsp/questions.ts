import type { Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { guidanceDate, sourceTitle, sourceUrl } from '../knowledge/sources';
import { type RuleFacts, ruleNamed } from '../languages';
import { diagnosticOf, type Reader } from './convert';
import type { Evaluations } from './evaluations';
import type { Guards } from './guards';
import {
  type EffectParams,
  type EffectResult,
  type FileText,
  type FindingsResult,
  findingsRequest,
  type RoutesParams,
  type RuleParams,
  type RuleResult,
  routesRequest,
  ruleRequest,
  switchesRequest,
  type ValuesParams,
  type ValuesResult,
  valuesRequest,
} from './protocol';
import type { Subject, Subjects } from './subjects';
import { valuesFor } from './values';

interface Parts {
  documents: TextDocuments<TextDocument>;
  subjects: Subjects;
  evaluations: Evaluations;
  guards: Guards;
  reader: Reader;
}

/** Answers what commands and language-model tools ask beyond the protocol. */
export function answerQuestions(connection: Connection, parts: Parts): void {
  const { documents, subjects, evaluations, reader } = parts;
  const { guarded } = parts.guards;

  async function withSubject<R>(
    { uri, text }: FileText,
    work: (subject: Subject) => R | Promise<R>,
  ): Promise<R | null> {
    const document = documents.get(uri) ?? TextDocument.create(uri, 'plaintext', 0, text);
    const { subject } = await subjects.look(document);
    const answer = subject ? await work(subject) : null;
    if (!documents.get(uri)) subjects.forget(uri);
    return answer;
  }

  connection.onRequest(
    switchesRequest,
    guarded<EffectParams, string[]>('switches', [], async ({ uri }) => {
      const subject = await subjects.of(uri);
      return subject?.language.switches?.(subject.doc) ?? [];
    }),
  );

  connection.onRequest(
    findingsRequest,
    guarded<FileText, FindingsResult | null>('findings', null, (file) =>
      withSubject(file, async (subject) => findingsOf(await evaluations.of(subject), reader)),
    ),
  );

  connection.onRequest(
    routesRequest,
    guarded<RoutesParams, EffectResult | null>('routes', null, ({ urls, ...file }) =>
      withSubject(file, async (subject) => {
        const { language } = subject;
        if (!language.evaluation) return null;
        const { doc } = await (urls ? evaluations.asked(subject, { urls }) : evaluations.of(subject));
        return { markdown: language.effect(doc).lines.map(reader.text).join('\n') };
      }),
    ),
  );

  connection.onRequest<RuleResult | null, never>(
    ruleRequest,
    guarded<RuleParams, RuleResult | null>('rule', null, ({ rule: id }) => {
      const rule = ruleNamed(id);
      return rule ? ruleResult(rule, reader) : null;
    }),
  );

  connection.onRequest<ValuesResult | null, never>(
    valuesRequest,
    guarded<ValuesParams, ValuesResult | null>('values', null, (params) => valuesFor(params, reader)),
  );
}

const findingsOf = (subject: Subject, reader: Reader): FindingsResult => ({
  kind: subject.language.id,
  guidance: guidanceDate,
  findings: subject.problems.map((problem) => {
    const { range, codeDescription } = diagnosticOf(problem, subject, reader);
    const { line, character } = range.start;
    return {
      line: line + 1,
      column: character + 1,
      severity: problem.severity,
      rule: problem.rule,
      message: reader.text(problem.message),
      guidance: codeDescription?.href,
      fixes: problem.fixes.map(({ title }) => reader.text(title)),
    };
  }),
});

function ruleResult(
  { id, severity, enabled, summary, messages, sources }: RuleFacts,
  { text, client }: Reader,
): RuleResult {
  const told = (key: string, template: string) => text({ id: `${id}.${key}`, template, args: {} });
  return {
    id,
    severity,
    enabled: enabled !== false,
    translated: told('summary', summary) !== summary,
    summary: told('summary', summary),
    messages: Object.entries(messages).map(([key, template]) => told(key, template)),
    guidance: sources.map((cite) => ({ title: sourceTitle(cite), url: sourceUrl(cite, client.locale) })),
  };
}
