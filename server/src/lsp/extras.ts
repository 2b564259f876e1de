import {
  CodeLensRequest,
  type Connection,
  DocumentFormattingRequest,
  InlayHintRequest,
  type SemanticTokensOptions,
  SemanticTokensRegistrationType,
  type ServerCapabilities,
  SignatureHelpRequest,
} from 'vscode-languageserver';
import type { Extra } from '../core/language';
import { packs } from '../languages';
import type { Client } from './client';

/** What only some languages have. Where the editor allows it, it is offered for their documents and no other. */

/** The kinds of `Token`, in the order of their numbers. */
export const tokenKinds = ['lost'] as const;

const semanticTokens: SemanticTokensOptions = {
  legend: { tokenTypes: [...tokenKinds], tokenModifiers: [] },
  full: true,
};

const signatureTriggers = { triggerCharacters: ['(', ','] };

/** For an editor that takes no registrations: offered for everything, and answered for those languages. */
export const staticExtras = ({ registers }: Client): ServerCapabilities => ({
  ...(!registers.formatting && { documentFormattingProvider: true }),
  ...(!registers.inlayHints && { inlayHintProvider: true }),
  ...(!registers.semanticTokens && { semanticTokensProvider: semanticTokens }),
  ...(!registers.codeLens && { codeLensProvider: {} }),
  ...(!registers.signatureHelp && { signatureHelpProvider: signatureTriggers }),
});

/** For the others. */
export async function registerExtras({ client: to }: Connection, { registers }: Client): Promise<void> {
  if (registers.formatting) await to.register(DocumentFormattingRequest.type, { documentSelector: selector('format') });
  if (registers.inlayHints) await to.register(InlayHintRequest.type, { documentSelector: selector('inlayHints') });
  if (registers.semanticTokens)
    await to.register(SemanticTokensRegistrationType.type, {
      documentSelector: selector('tokens'),
      ...semanticTokens,
    });
  if (registers.codeLens) await to.register(CodeLensRequest.type, { documentSelector: selector('lenses') });
  if (registers.signatureHelp)
    await to.register(SignatureHelpRequest.type, { documentSelector: selector('signature'), ...signatureTriggers });
}

const selector = (extra: Extra) =>
  packs
    .filter(({ extras }) => extras.includes(extra))
    .flatMap(({ languageIds, extensions }) => [
      ...languageIds.map((language) => ({ language })),
      ...extensions.map((extension) => ({ pattern: `**/*${extension}` })),
    ]);
