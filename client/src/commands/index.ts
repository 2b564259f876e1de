import { commands, Disposable, type ExtensionContext } from 'vscode';
import type { Server } from '../client';
import type { EffectView } from '../views/effect';
import type { RulePages } from '../views/rule-page';
import { collectDiagnostics } from './collect-diagnostics';
import { copyCommandLine } from './copy-command-line';
import { explainRule } from './explain-rule';
import { newDeploymentFile } from './new-deployment-file';
import { notThisFile } from './not-this-file';
import { openGuidance } from './open-guidance';
import { showEffect } from './show-effect';
import { toggleRoutes } from './toggle-routes';
import { validateWorkspace } from './validate-workspace';

export interface Parts {
  context: ExtensionContext;
  server: Server;
  effects: EffectView;
  pages: RulePages;
}

/** Every command, under the name that package.json gives it. */
export function registerCommands(parts: Parts): Disposable {
  const { server } = parts;
  const validation = validateWorkspace(server);
  return Disposable.from(
    validation,
    commands.registerCommand('m365lint.restart', () => server.restart()),
    commands.registerCommand('m365lint.showOutput', () => server.output.show()),
    commands.registerCommand('m365lint.showEffect', showEffect(parts)),
    commands.registerCommand('m365lint.newDeploymentFile', newDeploymentFile(parts)),
    commands.registerCommand('m365lint.copyCommandLine', copyCommandLine(parts)),
    commands.registerCommand('m365lint.openGuidance', openGuidance(parts)),
    commands.registerCommand('m365lint.collectDiagnostics', collectDiagnostics(parts)),
    commands.registerCommand('m365lint.toggleRoutes', toggleRoutes),
    commands.registerCommand('m365lint.explainRule', explainRule(parts)),
    commands.registerCommand('m365lint.notThisFile', notThisFile(parts)),
    commands.registerCommand('m365lint.validateWorkspace', () => validation.run()),
  );
}
