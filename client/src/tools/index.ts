import { Disposable, type LanguageModelTool, lm } from 'vscode';
import type { Server } from '../client';
import type { RulePages } from '../views/rule-page';
import { allowedValues } from './allowed-values';
import { explainRule } from './explain-rule';
import { proxyRoutes } from './proxy-routes';
import { validateFile } from './validate-file';

export interface ToolParts {
  server: Server;
  pages: RulePages;
}

/** What language models may ask, under the names that package.json describes; nothing in editors that have no models. */
export function registerTools(parts: ToolParts): Disposable {
  const register = <Input>(name: string, tool: LanguageModelTool<Input>) => lm.registerTool(`m365lint_${name}`, tool);
  if (typeof lm?.registerTool !== 'function') return Disposable.from();
  return Disposable.from(
    register('validateFile', validateFile(parts)),
    register('explainRule', explainRule(parts)),
    register('allowedValues', allowedValues(parts)),
    register('proxyRoutes', proxyRoutes(parts)),
  );
}
