import type { Settings } from './config';
import type { Language, ParsedDocument } from './language';
import type { Message, MessageArgs } from './message';
import { oncePer } from './once';
import type { Problem, ProblemDraft, Rule, Severity } from './rule';
import { suppress } from './suppress';
import { type Span, textOf } from './text';

/** Everything that the rules of a language find in a document, in the order of the text. */
export function lint<Doc extends ParsedDocument>(language: Language<Doc>, doc: Doc, settings: Settings): Problem[] {
  const found: Problem[] = [];
  for (const { rule, level } of rulesUnder(settings, language)) run(rule, level, doc, settings, found);
  const judged = found.filter(
    (problem) => !settings.isPlaceholder(oneLine(textOf(doc.text, problem.span)), language.globs),
  );
  return suppress(language, doc, judged, settings).sort(byPosition);
}

interface Running<Doc> {
  rule: Rule<Doc>;
  level: Severity;
}

/** Settings outlive many versions of a file, so which rules run under them is worked out once. */
const running = oncePer((_: Settings) => new Map<object, readonly Running<never>[]>());

function rulesUnder<Doc extends ParsedDocument>(settings: Settings, { rules }: Language<Doc>): readonly Running<Doc>[] {
  const known = running(settings);
  const all =
    known.get(rules) ??
    rules.flatMap((rule) => {
      const level = settings.levelOf(rule) ?? (rule.enabled === false ? 'off' : rule.severity);
      return level === 'off' ? [] : [{ rule, level }];
    });
  known.set(rules, all);
  return all;
}

function run<Doc>(rule: Rule<Doc>, level: Severity, doc: Doc, settings: Settings, found: Problem[]): void {
  const full = found.length + mostProblems;
  try {
    rule.check(
      doc,
      (span, message, draft) => {
        found.push(problemOf(rule, level, span, message, draft));
        if (found.length === full) throw enough;
      },
      settings,
    );
  } catch (reason) {
    if (reason !== enough) throw reason;
  }
}

function problemOf<Doc>(
  rule: Rule<Doc>,
  severity: Severity,
  span: Span,
  message: string | Message,
  { args, sources = rule.sources, fixes = [], related = [] }: ProblemDraft<string> = {},
): Problem {
  const resolve = (text: string | Message, values: MessageArgs = {}): Message =>
    typeof text === 'string' ? { id: `${rule.id}.${text}`, template: rule.messages[text]!, args: values } : text;
  return {
    rule: rule.id,
    severity,
    span,
    message: resolve(message, args),
    sources,
    fixes: fixes.flatMap((fix) => {
      if (!fix) return [];
      const { title, args: own, edits, safe = false, byHand } = fix;
      return [{ title: resolve(title, own), edits, safe, ...(byHand && { byHand }) }];
    }),
    related: related.map((place) => ({ span: place.span, message: resolve(place.message, place.args) })),
    tag: rule.tag,
  };
}

/** A rule that has found this many problems in one file has made its point; the limit keeps hostile files cheap. */
export const mostProblems = 500;
const enough = new Error('enough problems of one rule');

/** A placeholder is a value; a marked stretch of several lines that happens to hold one is judged. */
const oneLine = (text: string) => (text.includes('\n') || text.length > 400 ? '' : text);

const byPosition = (a: Problem, b: Problem) =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
