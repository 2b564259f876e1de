import { type LanguageModelTool, l10n } from 'vscode';
import { type RuleResult, ruleRequest } from '../../../server/src/lsp/protocol';
import type { ToolParts } from '.';
import { answer } from './answer';

interface Input {
  rule: string;
}

/** What a rule says, where Microsoft says so, and its page with examples. */
export const explainRule = ({ server, pages }: ToolParts): LanguageModelTool<Input> => ({
  prepareInvocation: ({ input }) => ({ invocationMessage: l10n.t('Looking up the rule {0}', input.rule) }),
  async invoke({ input: { rule } }, token) {
    const found = await server.request<RuleResult | null>(ruleRequest, { rule }, token);
    if (!found) return answer(l10n.t('There is no rule "{0}".', rule));
    return answer(`${JSON.stringify(found)}\n\n${await pages.textOf(found.id)}`);
  },
});
