import { type LanguageModelTool, l10n } from 'vscode';
import { type ValuesParams, type ValuesResult, valuesRequest } from '../../../server/src/lsp/protocol';
import type { ToolParts } from '.';
import { answer } from './answer';

/** What may stand in an attribute, a property or a registry value. */
export const allowedValues = ({ server }: ToolParts): LanguageModelTool<ValuesParams> => ({
  prepareInvocation: () => ({ invocationMessage: l10n.t('Looking up allowed values') }),
  async invoke({ input }, token) {
    const found = await server.request<ValuesResult | null>(valuesRequest, input, token);
    return answer(found ? JSON.stringify(found) : l10n.t('m365lint does not know this setting.'));
  },
});
