import { sourceTitle, sourceUrl } from '../knowledge/sources';
import { tellOrWrite } from './data';
import type { Options } from './options';
import { product } from './product';
import { allRules, type RuleFacts } from './rule-names';
import { painter, viewOf, widthOf } from './terminal';
import { say } from './texts';
import { spokenLocale, tellText } from './voice';

export const summaryOfRule = (rule: RuleFacts): string => tellText(`${rule.id}.summary`, rule.summary);

export const guidanceOf = ({ sources }: RuleFacts): { title: string; url: string }[] =>
  sources.map((cite) => ({ title: sourceTitle(cite), url: sourceUrl(cite, spokenLocale()) }));

/** `m365lint rules`: a line for each rule, or data. */
export function listRules(options: Options): void {
  tellOrWrite(options, asData, () => asText(options));
}

function asData() {
  const rules = allRules().map((rule) => ({
    id: rule.id,
    severity: rule.severity,
    enabled: rule.enabled !== false,
    summary: summaryOfRule(rule),
    guidance: guidanceOf(rule),
    formerly: rule.formerly ?? [],
  }));
  return { version: 1, tool: product, rules };
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
