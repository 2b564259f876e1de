import { sourceTitle, sourceUrl } from '../knowledge/sources';
import type { Options } from './options';
import { product } from './product';
import { allRules, type RuleFacts } from './rule-names';
import { standardOutput } from './streams';
import { painter, viewOf, widthOf } from './terminal';
import { say } from './texts';
import { spokenLocale, tellText } from './voice';

export const summaryOfRule = (rule: RuleFacts): string => tellText(`${rule.id}.summary`, rule.summary);

export const guidanceOf = ({ sources }: RuleFacts): { title: string; url: string }[] =>
  sources.map((cite) => ({ title: sourceTitle(cite), url: sourceUrl(cite, spokenLocale()) }));

/** `m365lint rules`: a line for each rule, or data. */
export function listRules(options: Options): void {
  standardOutput(options.formats[0]?.name === 'json' ? asJson() : asText(options));
}

function asJson(): string {
  const rules = allRules().map((rule) => ({
    id: rule.id,
    severity: rule.severity,
    enabled: rule.enabled !== false,
    summary: summaryOfRule(rule),
    guidance: guidanceOf(rule),
    formerly: rule.formerly ?? [],
  }));
  return JSON.stringify({ version: 1, tool: product, rules }, null, 2);
}

function asText({ color }: Options): string {
  const paint = painter(viewOf(1, color));
  const rules = allRules();
  const columns = Math.max(...rules.map(({ id }) => id.length));
  const severity = {
    error: say('severityError'),
    warning: say('severityWarning'),
    info: say('severityInfo'),
    hint: say('severityHint'),
  };
  const room = Math.max(...Object.values(severity).map(widthOf));
  return rules
    .map((rule) => {
      const word = severity[rule.severity] + ' '.repeat(room - widthOf(severity[rule.severity]));
      const off = rule.enabled === false ? ` (${say('offByDefault')})` : '';
      return `${paint(rule.id, 'bold')}${' '.repeat(columns - rule.id.length)}  ${word}  ${summaryOfRule(rule)}${off}\n`;
    })
    .join('');
}
