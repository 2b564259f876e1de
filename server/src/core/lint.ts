import type { Settings } from './config';
import type { Language, ParsedDocument } from './language';
import type { Message } from './message';
import type { FixDraft, Problem, Report, Rule } from './rule';
import { suppress } from './suppress';
import { textOf } from './text';

/** Everything that the rules of a language find in a document, in the order of the text. */
export function lint<Doc extends ParsedDocument>(language: Language<Doc>, doc: Doc, settings: Settings): Problem[] {
  const found = language.rules.flatMap((rule) => run(rule, doc, settings));
  const judged = found.filter((problem) => !settings.isPlaceholder(oneLine(textOf(doc.text, problem.span))));
  return suppress(language, doc, judged, settings).sort(byPosition);
}

function run<Doc extends ParsedDocument>(rule: Rule<Doc>, doc: Doc, settings: Settings): Problem[] {
  const level = settings.levelOf(rule) ?? (rule.enabled === false ? 'off' : rule.severity);
  if (level === 'off') return [];
  const problems: Problem[] = [];
  const resolve = (message: string | Message, args = {}): Message =>
    typeof message === 'string' ? { id: `${rule.id}.${message}`, template: rule.messages[message]!, args } : message;
  const fixOf = ({ title, args, edits, safe = false }: FixDraft<string>) => ({
    title: resolve(title, args),
    edits,
    safe,
  });
  const report: Report<string> = (span, message, { args, fixes = [], related = [] } = {}) => {
    problems.push({
      rule: rule.id,
      severity: level,
      span,
      message: resolve(message, args),
      sources: rule.sources,
      fixes: fixes.filter((fix) => fix !== undefined).map(fixOf),
      related: related.map((place) => ({ span: place.span, message: resolve(place.message, place.args) })),
      tag: rule.tag,
    });
    if (problems.length === mostProblems) throw enough;
  };
  try {
    rule.check(doc, report, settings);
  } catch (reason) {
    if (reason !== enough) throw reason;
  }
  return problems;
}

/** A rule that has found this many problems in one file has made its point; the limit keeps hostile files cheap. */
export const mostProblems = 500;
const enough = new Error('enough problems of one rule');

/** A placeholder is a value; a marked stretch of several lines that happens to hold one is judged. */
const oneLine = (text: string) => (text.includes('\n') || text.length > 400 ? '' : text);

const byPosition = (a: Problem, b: Problem) =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
