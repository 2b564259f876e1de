import { type Message, texts } from '../core/message';
import type { Cite } from '../core/rule';

export const activationTexts = texts('knowledge/activation', {
  cannotConnect:
    'Office reports 0xCAA70007 or 0xCAA80000 together with "We are unable to connect right now" when it cannot reach the activation service.',
  administrator: 'This step needs an administrator.',
  checkSubscription: 'Is the subscription still running?',
  checkLicence: 'Does the user have a licence for this product?',
  checkAccount: 'Is the user signed in with the account that has the licence?',
  checkHealth: 'Does the admin center report a problem of the service?',
  assistant: 'Microsoft offers an assistant (Support and Recovery Assistant) and a troubleshooter for activation.',
  signOutEverywhere: 'Sign the user out everywhere, take the licence away and give it again.',
  onlineRepair: 'Run the online repair of Office when nothing else has helped.',
  unlicensedProduct:
    'If Office then shows "Unlicensed Product", or cannot connect to the account, there is an article for each.',
  resetWhat:
    'The activation state can be reset. It lies in several places, and deleting registry keys clears only some of them: use the tools, in this order.',
  resetClean:
    'Sign out of Office, close all apps, and run OLicenseCleanup.vbs from a prompt with administrator rights. Where the user is no administrator, run it twice: once as the user, once elevated. It shows no message when it is done.',
  resetCredentials: 'Remove the credentials whose names begin with MicrosoftOffice16 in Credential Manager.',
  resetWorkAccount:
    'Disconnect the work account in "Access work or school", but only if people do not sign in to Windows with it.',
  resetWam:
    'If the account is still there, run signoutofwamaccounts.ps1: it signs the Office client (d3590ed6-52b3-4102-aeff-aad2292ab01c) out of all work accounts at login.microsoft.com. Save the script from its page, since copies arrive garbled; it needs a Windows that knows FindAllAccountsAsync.',
  resetJoin: 'Broken work accounts are cleared with WPJCleanUp, once for each user; restart the device afterwards.',
  resetSignIn: 'Sign out of Windows, sign in again, start Office and sign in.',
  legacyWindows:
    'Windows 7 and Server 2008 R2 need Service Pack 1 first, then the update and the registry value, a restart, TLS 1.2 in Internet Options and another restart.',
  networkReset: 'After resetting TCP/IP or Winsock with netsh, restart the device.',
  serviceRepair: 'If the service does not start, repair the system files with sfc /scannow.',
  backup: 'Export the key before you change or delete it.',
  winhttpProxy:
    'Services and the activation of Office use the proxy of WinHTTP. Set it with netsh winhttp set proxy; the binary data that it stores is not meant to be written by hand.',
});

const text = activationTexts;

/** A step of a procedure for people. */
export interface Step {
  doc: Message;
  cite: Cite;
  /** True when it needs an administrator. */
  administrator?: true;
}

/** What to ask before anything is changed. */
export const activationChecks: readonly Step[] = [
  { doc: text('checkSubscription'), cite: 'doc-unable-to-activate' },
  { doc: text('checkLicence'), cite: 'doc-unable-to-activate' },
  { doc: text('checkAccount'), cite: 'doc-unable-to-activate' },
  { doc: text('checkHealth'), cite: 'doc-unable-to-activate' },
];

/** The whole reset of activation and sign-in, in order. */
export const activationReset: readonly Step[] = [
  { doc: text('resetClean'), cite: 'doc-reset-sign-in', administrator: true },
  { doc: text('resetCredentials'), cite: 'doc-activation-errors#remove-office-credentials' },
  { doc: text('resetWorkAccount'), cite: 'doc-activation-errors#remove-office-credentials' },
  { doc: text('resetWam'), cite: 'doc-reset-sign-in' },
  { doc: text('resetJoin'), cite: 'doc-reset-sign-in' },
  { doc: text('resetSignIn'), cite: 'doc-reset-sign-in' },
];

/** What is left when the settings are right. */
export const activationLastSteps: readonly Step[] = [
  { doc: text('assistant'), cite: 'doc-unable-to-activate' },
  { doc: text('signOutEverywhere'), cite: 'doc-unable-to-activate' },
  { doc: text('onlineRepair'), cite: 'doc-unable-to-activate' },
  { doc: text('unlicensedProduct'), cite: 'doc-unable-to-activate' },
];

/** The keys whose deletion is a part of a reset, without hive and in lower case. */
export const activationKeys: readonly string[] = [
  'software\\microsoft\\office\\16.0\\common\\identity',
  'software\\microsoft\\office\\16.0\\common\\licensing',
  'software\\microsoft\\office\\16.0\\common\\roaming\\identities',
  'software\\microsoft\\officesoftwareprotectionplatform',
];
