import { commands, Disposable, type LanguageStatusItem, LanguageStatusSeverity, l10n, languages, window } from 'vscode';
import type { Status } from '../../../server/src/lsp/protocol';
import type { Server } from '../client';
import { selector } from '../documents';
import { kindNames } from '../kinds';

/** Says in the language status what the active document was taken for, and lets the user object. */
export class StatusView implements Disposable {
  private item?: LanguageStatusItem;
  private readonly listeners: Disposable;

  constructor(private readonly server: Server) {
    this.listeners = Disposable.from(
      server.onStatus(() => this.update()),
      window.onDidChangeActiveTextEditor(() => this.update()),
    );
    this.update();
  }

  dispose(): void {
    this.item?.dispose();
    this.listeners.dispose();
  }

  private update(): void {
    const uri = window.activeTextEditor?.document.uri;
    const status = uri && this.server.statusOf(uri);
    void commands.executeCommand('setContext', 'm365lint.owned', status?.kind !== undefined);
    void commands.executeCommand('setContext', 'm365lint.kind', status?.kind);
    if (status && (status.kind || status.excluded)) this.show(status);
    else {
      this.item?.dispose();
      this.item = undefined;
    }
  }

  private show(status: Status): void {
    this.item ??= languages.createLanguageStatusItem('m365lint.status', selector);
    const { item } = this;
    item.name = 'm365lint';
    if (!status.kind) {
      item.text = l10n.t('Not checked by m365lint');
      item.detail = l10n.t('The settings leave this file out.');
      item.severity = LanguageStatusSeverity.Information;
      const title = l10n.t('Settings');
      item.command = { title, command: 'workbench.action.openSettings', arguments: ['m365lint.exclude'] };
      return;
    }
    item.text = kindNames[status.kind]?.() ?? status.kind;
    item.detail = l10n.t('{0} · guidance read {1}', findings(status), status.guidance);
    item.severity = severityOf(status);
    item.command = { title: l10n.t('Not this file'), command: 'm365lint.notThisFile' };
  }
}

const findings = ({ counts }: Status) =>
  [
    counts.error > 0 && l10n.t('errors: {0}', counts.error),
    counts.warning > 0 && l10n.t('warnings: {0}', counts.warning),
    counts.info + counts.hint > 0 && l10n.t('remarks: {0}', counts.info + counts.hint),
  ]
    .filter(Boolean)
    .join(', ') || l10n.t('nothing found');

const severityOf = ({ counts }: Status) =>
  counts.error > 0
    ? LanguageStatusSeverity.Error
    : counts.warning > 0
      ? LanguageStatusSeverity.Warning
      : LanguageStatusSeverity.Information;
