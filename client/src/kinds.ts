import { l10n } from 'vscode';

/** What people call the kinds of files, by the ids of the language packs. */
export const kindNames: Readonly<Record<string, () => string>> = {
  odt: () => l10n.t('Office Deployment Tool configuration'),
  reg: () => l10n.t('Windows registry file'),
  pac: () => l10n.t('Proxy auto-configuration script'),
};
