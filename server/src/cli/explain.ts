import { Complaint } from './complaint';
import { pageOf } from './page';
import { type RuleFacts, ruleNamed, unknownRule } from './rule-names';
import { guidanceOf, summaryOfRule } from './rules';
import { standardOutput } from './streams';
import { say } from './texts';
import { spokenLocale, tellText } from './voice';

/** `m365lint explain RULE`: the page of a rule, which in another language is led by what is translated of it. */
export function explain(id: string): void {
  const rule = ruleNamed(id);
  if (!rule) throw new Complaint(unknownRule(id));
  const page = pageOf(rule.id) ?? headOf(rule);
  standardOutput(spokenLocale() === 'en' ? page : `${translatedHead(rule)}\n${page}`);
}

/** For a rule whose page was not installed. */
function headOf(rule: RuleFacts): string {
  const guidance = guidanceOf(rule).map(({ title, url }) => `- ${say('guidance')}: [${title}](${url})`);
  return [
    `# ${rule.id}`,
    '',
    summaryOfRule(rule),
    '',
    `- ${say('severityOf')}: ${rule.severity}`,
    ...guidance,
    '',
  ].join('\n');
}

function translatedHead(rule: RuleFacts): string {
  const messages = Object.entries(rule.messages).map(([key, english]) => `- ${tellText(`${rule.id}.${key}`, english)}`);
  const guidance = guidanceOf(rule).map(({ title, url }) => `- ${say('guidance')}: [${title}](${url})`);
  return [summaryOfRule(rule), '', ...messages, '', ...guidance, ''].join('\n');
}
