import { type LanguageModelTool, l10n } from 'vscode';
import { type FindingsResult, findingsRequest } from '../../../server/src/lsp/protocol';
import type { ToolParts } from '.';
import { answer } from './answer';
import { type FileInput, textOf } from './file';

/** What is wrong with a file or a text, as data. */
export const validateFile = ({ server }: ToolParts): LanguageModelTool<FileInput> => ({
  prepareInvocation: () => ({ invocationMessage: l10n.t('Checking a deployment file') }),
  async invoke({ input }, token) {
    const result = await server.request<FindingsResult | null>(findingsRequest, await textOf(input), token);
    return answer(result ? JSON.stringify(result) : l10n.t('This is not a deployment file that m365lint knows.'));
  },
});
