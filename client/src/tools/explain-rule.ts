import { type LanguageModelTool, l10n, Uri, workspace } from 'vscode';
import { type RuleResult, ruleRequest } from '../../../server/src/lsp/protocol';
import type { ToolParts } from '.';
import { answer } from './answer';

interface Input {
  rule: string;
}

/** What a rule says, where Microsoft says so, and its page with examples. */
export const explainRule = ({ context, server }: ToolParts): LanguageModelTool<Input> => ({
  prepareInvocation: ({ input }) => ({ invocationMessage: l10n.t('Looking up the rule {0}', input.rule) }),
  async invoke({ input: { rule } }, token) {
    const found = await server.request<RuleResult | null>(ruleRequest, { rule }, token);
    if (!found) return answer(l10n.t('There is no rule "{0}".', rule));
    const page = await pageOf(Uri.joinPath(context.extensionUri, 'docs/rules', `${found.id}.md`));
    return answer(`${JSON.stringify(found)}\n\n${page}`);
  },
});

/** Without the comments and translations that it holds for others. */
async function pageOf(uri: Uri): Promise<string> {
  try {
    const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
    const [english = ''] = text.split(/^## 日本語$/m);
    return english.replace(/^<!--.*-->$/gm, '').trim();
  } catch {
    return '';
  }
}
