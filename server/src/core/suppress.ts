import type { Settings } from './config';
import type { Language, ParsedDocument } from './language';
import { texts } from './message';
import type { Problem } from './rule';
import { type Span, textOf } from './text';

/** Reported by the engine itself: an ignore comment that keeps nothing silent. */
export const unusedIgnore = {
  id: 'core/unused-ignore',
  severity: 'info',
  summary: 'An ignore comment ignores nothing.',
  sources: [],
  messages: {
    nothing: 'Nothing here is found by {rule}. The comment can go, or the rule id is misspelt.',
    remove: 'Remove the ignore comment',
  },
} as const;

const say = texts(unusedIgnore.id, unusedIgnore.messages);

interface Ignore {
  rules: string[];
  comment: Span;
  reach: Span;
}

/** Takes out what ignore comments silence, and reports comments that silence nothing. */
export function suppress<Doc extends ParsedDocument>(
  language: Language<Doc>,
  doc: Doc,
  problems: Problem[],
  settings: Settings,
): Problem[] {
  const ignores = doc.comments.flatMap((comment) => ignoreOf(doc, comment));
  if (ignores.length === 0) return problems;
  const names = new Map(language.rules.flatMap((rule) => (rule.formerly ?? []).map((old) => [old, rule.id] as const)));
  const used = new Set<string>();
  const kept = problems.filter((problem) => {
    let silent = false;
    for (const [index, ignore] of ignores.entries()) {
      if (!inside(problem.span, ignore.reach)) continue;
      for (const rule of ignore.rules) {
        if ((names.get(rule) ?? rule) !== problem.rule) continue;
        used.add(`${index} ${rule}`);
        silent = true;
      }
    }
    return !silent;
  });
  const level = settings.levelOf(unusedIgnore) ?? unusedIgnore.severity;
  // A comment may be meant for what only a run finds.
  const known = !language.evaluation || language.evaluation.isAnswered(doc);
  if (level === 'off' || !known) return kept;
  const unused = ignores.flatMap((ignore, index) =>
    ignore.rules
      .filter((rule) => !used.has(`${index} ${rule}`))
      .map(
        (rule): Problem => ({
          rule: unusedIgnore.id,
          severity: level,
          span: ignore.comment,
          message: say('nothing', { rule }),
          sources: [],
          fixes:
            ignore.rules.length > 1
              ? []
              : [{ title: say('remove'), edits: [removal(doc.text, ignore.comment)], safe: true }],
          related: [],
          tag: 'unnecessary',
        }),
      ),
  );
  return [...kept, ...unused];
}

const inside = (span: Span, reach: Span) => span.start >= reach.start && span.start < reach.end;

function ignoreOf(doc: ParsedDocument, comment: Span): Ignore[] {
  const match = /\bm365lint-ignore(-file)?[ \t]+([^\s:,]+(?:[ \t]*,[ \t]*[^\s:,]+)*)/.exec(textOf(doc.text, comment));
  if (!match?.[2]) return [];
  const reach = match[1]
    ? { start: 0, end: Number.POSITIVE_INFINITY }
    : { start: comment.start, end: doc.ignoreReach(comment.end) };
  return [{ rules: match[2].split(/[\s,]+/), comment, reach }];
}

/** With its line, where the comment stands alone on it. */
function removal(text: string, comment: Span): { span: Span; text: string } {
  const before = /(^|[\r\n])[ \t]*$/.exec(text.slice(Math.max(0, comment.start - 200), comment.start));
  const after = /^[ \t]*(\r\n|\r|\n)/.exec(text.slice(comment.end, comment.end + 200));
  if (!before || !after) return { span: comment, text: '' };
  const start = comment.start - before[0].length + (before[1]?.length ?? 0);
  return { span: { start, end: comment.end + after[0].length }, text: '' };
}
