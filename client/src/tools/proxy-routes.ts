import { type LanguageModelTool, l10n } from 'vscode';
import { type EffectResult, routesRequest } from '../../../server/src/lsp/protocol';
import type { ToolParts } from '.';
import { answer } from './answer';
import { type FileInput, textOf } from './file';

interface Input extends FileInput {
  urls?: string[];
}

/** Where a PAC script sends addresses. It runs in the sandbox, and only in a workspace that is trusted. */
export const proxyRoutes = ({ server }: ToolParts): LanguageModelTool<Input> => ({
  prepareInvocation: () => ({ invocationMessage: l10n.t('Running a PAC script in the sandbox') }),
  async invoke({ input }, token) {
    const params = { ...(await textOf(input)), ...(input.urls?.length && { urls: input.urls }) };
    const found = await server.request<EffectResult | null>(routesRequest, params, token);
    return answer(found?.markdown ?? l10n.t('This is not a PAC script that m365lint knows.'));
  },
});
