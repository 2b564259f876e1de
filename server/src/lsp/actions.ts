import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import { fixAll, safeFix } from '../core/fix';
import type { Message } from '../core/message';
import type { Problem } from '../core/rule';
import { unusedIgnore } from '../core/suppress';
import type { Edit } from '../core/text';
import { diagnosticOf, type Reader, workspaceEditOf } from './convert';
import { ignoreHere, ignoreInFile } from './ignore';
import { say } from './messages';
import type { Subject } from './subjects';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.m365lint`;

const explainCommand = 'm365lint.explainRule';

/** What can be done in a range: mend, silence and explain its problems, write it otherwise; and mend everything. */
export function actionsOf(subject: Subject, { range, context }: CodeActionParams, reader: Reader): CodeAction[] {
  const wanted = (kind: string) =>
    !context.only || context.only.some((only) => only === '' || kind === only || kind.startsWith(`${only}.`));
  return [
    ...(wanted(CodeActionKind.QuickFix) ? quickFixes(subject, range, reader) : []),
    ...(wanted(CodeActionKind.RefactorRewrite) ? rewrites(subject, range, reader) : []),
    ...(wanted(fixAllKind) ? fixEverything(subject, reader) : []),
  ];
}

function quickFixes(subject: Subject, range: CodeActionParams['range'], reader: Reader): CodeAction[] {
  const start = subject.offset(range.start);
  const end = subject.offset(range.end);
  const here = subject.problems
    .filter(({ span }) => span.start <= end && span.end >= start)
    .map((problem) => ({ problem, diagnostics: [diagnosticOf(problem, subject, reader)] }));
  const firstOfRule = here.filter(({ problem }, i) => here.findIndex((one) => one.problem.rule === problem.rule) === i);
  return [
    ...here.flatMap(({ problem, diagnostics }) => fixesOf(problem, diagnostics, subject, reader)),
    ...firstOfRule.flatMap(({ problem, diagnostics }) => silence(problem, diagnostics, subject, reader)),
    ...firstOfRule.flatMap(({ problem, diagnostics }) => explain(problem, diagnostics, reader)),
  ];
}

function fixesOf(problem: Problem, diagnostics: Diagnostic[], subject: Subject, reader: Reader): CodeAction[] {
  const preferred = safeFix(problem);
  return problem.fixes.map((fix) => ({
    ...editing(fix.title, fix.edits, diagnostics, subject, reader),
    ...(fix === preferred && { isPreferred: true }),
  }));
}

function silence(problem: Problem, diagnostics: Diagnostic[], subject: Subject, reader: Reader): CodeAction[] {
  const { rule, span } = problem;
  if (rule === unusedIgnore.id) return [];
  const here = ignoreHere(subject, rule, span);
  const inFile = ignoreInFile(subject, rule, span);
  return [
    ...(here ? [editing(say('ignoreHere', { rule }), [here], diagnostics, subject, reader)] : []),
    ...(inFile ? [editing(say('ignoreInFile', { rule }), [inFile], diagnostics, subject, reader)] : []),
  ];
}

/** Only for an editor that has the command. */
function explain({ rule }: Problem, diagnostics: Diagnostic[], { client, text }: Reader): CodeAction[] {
  if (!client.options.commands?.includes(explainCommand)) return [];
  const title = text(say('explain', { rule }));
  const command = { title, command: explainCommand, arguments: [rule] };
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics, command }];
}

function fixEverything(subject: Subject, reader: Reader): CodeAction[] {
  const fixable = subject.problems.filter((problem) => safeFix(problem));
  if (fixable.length === 0) return [];
  const { doc, language, settings } = subject;
  const fixed = fixAll(language, doc, settings).text;
  if (fixed === doc.text) return [];
  return [
    {
      title: reader.text(say('fixAll')),
      kind: fixAllKind,
      diagnostics: fixable.map((problem) => diagnosticOf(problem, subject, reader)),
      edit: workspaceEditOf([changedLines(doc.text, fixed)], subject, reader),
    },
  ];
}

function rewrites(subject: Subject, range: CodeActionParams['range'], reader: Reader): CodeAction[] {
  const span = { start: subject.offset(range.start), end: subject.offset(range.end) };
  const found = subject.language.rewrites?.(subject.doc, span) ?? [];
  return found.map(({ title, edits }) => ({
    title: reader.text(title),
    kind: CodeActionKind.RefactorRewrite,
    edit: workspaceEditOf(edits, subject, reader),
  }));
}

const editing = (
  title: Message,
  edits: Edit[],
  diagnostics: Diagnostic[],
  subject: Subject,
  reader: Reader,
): CodeAction => ({
  title: reader.text(title),
  kind: CodeActionKind.QuickFix,
  diagnostics,
  edit: workspaceEditOf(edits, subject, reader),
});

/** One edit that leaves the lines before the first and after the last difference alone. */
export function changedLines(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  start = before.slice(0, start).lastIndexOf('\n') + 1;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  const lineEnd = before.indexOf('\n', before.length - same);
  same = lineEnd < 0 ? 0 : before.length - lineEnd - 1;
  return { span: { start, end: before.length - same }, text: after.slice(start, after.length - same) };
}
