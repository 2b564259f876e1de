import { closest } from '../core/closest';
import { allRules } from '../languages';
import { say } from './texts';

export { allRules, type RuleFacts, ruleNamed } from '../languages';

/** The id that a misspelt one most likely means; the part before the slash may be missing. */
export function closestRule(id: string): string | undefined {
  const ids = allRules().map((rule) => rule.id);
  return ids.find((known) => known.endsWith(`/${id}`)) ?? closest(id, ids);
}

export function unknownRule(rule: string): string {
  const meant = closestRule(rule);
  return meant ? say('unknownRuleMeant', { rule, meant }) : say('unknownRule', { rule });
}
