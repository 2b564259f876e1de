import { closest } from '../core/closest';
import type { Rule } from '../core/rule';
import { unusedIgnore } from '../core/suppress';
import { allLanguages } from '../languages';
import { say } from './texts';

/** What the command line tells about a rule; the engine's own rule has no check to run. */
export type RuleFacts = Omit<Rule<never>, 'check'>;

/** Every rule there is, by id. */
export const allRules = (): RuleFacts[] =>
  [...allLanguages().flatMap(({ rules }): readonly RuleFacts[] => rules), unusedIgnore].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );

/** The rule of an id, or of an id that it had formerly. */
export const ruleNamed = (id: string): RuleFacts | undefined =>
  allRules().find((rule) => rule.id === id || rule.formerly?.includes(id));

/** The id that a misspelt one most likely means; the part before the slash may be missing. */
export function closestRule(id: string): string | undefined {
  const ids = allRules().map((rule) => rule.id);
  return ids.find((known) => known.endsWith(`/${id}`)) ?? closest(id, ids);
}

export function unknownRule(rule: string): string {
  const meant = closestRule(rule);
  return meant ? say('unknownRuleMeant', { rule, meant }) : say('unknownRule', { rule });
}
