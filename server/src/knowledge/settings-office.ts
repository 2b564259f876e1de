import { texts } from '../core/message';
import type { RegSetting } from './setting';
import { placed, userKey, userPolicy } from './setting-keys';
import { offOn, settingTexts as shared, shownHidden } from './setting-texts';

export const officeTexts = texts('knowledge/office-setting', {
  'gen-shownfirstrunoptin': 'Whether the dialog that asks for consent at the first start is kept away.',
  'gen-optindisable': 'Whether the dialog about recommended settings is kept away.',
  'gen-disableboottoofficestart': 'Whether apps open without the Start screen.',
  'gen-disableboottoofficestart.0': 'The Start screen is shown.',
  'gen-disableboottoofficestart.1': 'The Start screen is left out.',
  'firstrun-disablemovie': 'Whether the film of the first start is left out.',
  'firstrun-bootedrtm': 'Whether the first-run dialogs of Office are left out.',
  'reg-acceptalleulas': 'Whether the licence terms of all apps count as accepted.',
  'reg-acceptalleulas.1': 'All terms are accepted.',
  'reg-shownfilefmtprompt': 'Whether the dialog about file formats counts as seen.',
  'reg-shownfilefmtprompt.0': 'The default.',
  'reg-shownfilefmtprompt.1': 'The dialog does not appear.',
  'common-linkedin': 'Whether Office shows LinkedIn features.',
  'common-insiderslabbehavior': 'Whether people see the option for Insider builds in the account page.',
  'common-defaultuitheme': 'The theme that Office has at first.',
  'common-defaultuitheme.0': 'Colorful.',
  'common-defaultuitheme.3': 'Dark Gray.',
  'common-defaultuitheme.4': 'Black.',
  'common-defaultuitheme.5': 'White.',
  'common-defaultuitheme.note': 'The name of the value contains blanks.',
  'uls-enablelogging': 'Whether Office writes diagnostic logs.',
  'uls-enablelogging.note': 'For the time of a search for an error only.',
  'gfx-disablehwaccel': 'Whether Office draws without the graphics card.',
  'gfx-disablehwaccel.0': 'Hardware acceleration is on.',
  'gfx-disablehwaccel.1': 'Hardware acceleration is off.',
  'teams-preventfirstlaunch': 'Whether Teams starts by itself after it was installed.',
  'teams-preventfirstlaunch.0': 'Teams starts.',
  'teams-preventfirstlaunch.1': 'Teams does not start.',
  autosave: 'Whether AutoSave is on at first in {app}.',
  'autosave.0': 'The administrator says nothing.',
  'autosave.1': 'AutoSave is on.',
  'autosave.2': 'AutoSave is off.',
});

const text = officeTexts;

const autosave = [0, 1, 2].map((data) => ({ data, doc: text(`autosave.${data as 0 | 1 | 2}`) }));

/** Settings of first start, appearance and other things that all apps share. */
// biome-ignore format: one line per entry
export const officeSettings: readonly RegSetting[] = [
  { id: 'gen-shownfirstrunoptin', name: 'shownfirstrunoptin', ...placed('policy', { path: 'HKEY_CURRENT_USER\\Software\\Policies\\Microsoft\\office\\16.0\\common\\general', role: 'policy' }, { path: 'HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Common\\General', role: 'preference' }), type: 'REG_DWORD', doc: text('gen-shownfirstrunoptin'), allowed: shownHidden, evidence: 'documented', cite: 'office-crash', sources: ['office-admx'] },
  { id: 'gen-optindisable', name: 'optindisable', ...userPolicy('common\\general'), type: 'REG_DWORD', doc: text('gen-optindisable'), allowed: shownHidden, evidence: 'documented', cite: 'office-admx' },
  { id: 'gen-disableboottoofficestart', name: 'disableboottoofficestart', ...userPolicy('common\\general'), type: 'REG_DWORD', doc: text('gen-disableboottoofficestart'), allowed: [{ data: 0, doc: text('gen-disableboottoofficestart.0') }, { data: 1, doc: text('gen-disableboottoofficestart.1') }], evidence: 'documented', cite: 'office-admx' },
  { id: 'firstrun-disablemovie', name: 'disablemovie', ...userPolicy('firstrun'), type: 'REG_DWORD', doc: text('firstrun-disablemovie'), allowed: offOn, evidence: 'documented', cite: 'office-admx' },
  { id: 'firstrun-bootedrtm', name: 'bootedrtm', ...userPolicy('firstrun'), type: 'REG_DWORD', doc: text('firstrun-bootedrtm'), allowed: offOn, evidence: 'documented', cite: 'office-admx' },
  { id: 'reg-acceptalleulas', name: 'acceptalleulaspolicy', ...userPolicy('registration'), type: 'REG_DWORD', doc: text('reg-acceptalleulas'), allowed: [{ data: 0, doc: shared('off') }, { data: 1, doc: text('reg-acceptalleulas.1') }], since: { doc: shared('templates2026') }, evidence: 'documented', cite: 'office-admx' },
  { id: 'reg-shownfilefmtprompt', name: 'shownfilefmtpromptpolicy', ...userPolicy('registration'), type: 'REG_DWORD', doc: text('reg-shownfilefmtprompt'), allowed: [{ data: 0, doc: text('reg-shownfilefmtprompt.0') }, { data: 1, doc: text('reg-shownfilefmtprompt.1') }], since: { doc: shared('templates2026') }, evidence: 'corroborated', cite: 'office-admx' },
  { id: 'common-linkedin', name: 'linkedin', ...userPolicy('common'), type: 'REG_DWORD', doc: text('common-linkedin'), allowed: [{ data: 0, doc: shared('hidden') }, { data: 1, doc: shared('shown') }], evidence: 'documented', cite: 'office-admx' },
  { id: 'common-insiderslabbehavior', name: 'insiderslabbehavior', ...userPolicy('common'), type: 'REG_DWORD', doc: text('common-insiderslabbehavior'), allowed: [{ data: 1, doc: shared('shown') }, { data: 2, doc: shared('hidden') }], evidence: 'documented', cite: 'office-admx' },
  { id: 'common-defaultuitheme', name: 'default ui theme', ...userPolicy('common'), type: 'REG_DWORD', doc: text('common-defaultuitheme'), allowed: [{ data: 0, doc: text('common-defaultuitheme.0') }, { data: 3, doc: text('common-defaultuitheme.3') }, { data: 4, doc: text('common-defaultuitheme.4') }, { data: 5, doc: text('common-defaultuitheme.5') }], notes: [text('common-defaultuitheme.note')], evidence: 'documented', cite: 'office-admx' },
  { id: 'uls-enablelogging', name: 'EnableLogging', ...userKey('Common\\Logging'), type: 'REG_DWORD', doc: text('uls-enablelogging'), allowed: offOn, notes: [text('uls-enablelogging.note')], evidence: 'documented', cite: 'uls-logging' },
  { id: 'gfx-disablehwaccel', name: 'DisableHardwareAcceleration', ...userKey('Common\\Graphics'), type: 'REG_DWORD', doc: text('gfx-disablehwaccel'), allowed: [{ data: 0, doc: text('gfx-disablehwaccel.0') }, { data: 1, doc: text('gfx-disablehwaccel.1') }], evidence: 'documented', cite: 'odbc-crash' },
  { id: 'teams-preventfirstlaunch', name: 'PreventFirstLaunchAfterInstall', ...userPolicy('Teams'), type: 'REG_DWORD', doc: text('teams-preventfirstlaunch'), allowed: [{ data: 0, doc: text('teams-preventfirstlaunch.0') }, { data: 1, doc: text('teams-preventfirstlaunch.1') }], evidence: 'documented', cite: 'teams-install#use-group-policy-to-prevent-microsoft-teams-from-starting-automatically-after-installation', sources: ['office-admx'] },
  ...['Word', 'Excel', 'PowerPoint'].map((app): RegSetting => ({ id: `${app.toLowerCase()}-autosavedefault`, name: 'autosavebydefaultadminchoice', ...userPolicy(app.toLowerCase()), type: 'REG_DWORD', doc: text('autosave', { app }), allowed: autosave, evidence: 'corroborated', cite: 'outdated-files#turn-off-autosave-for-all-users-by-it-administrators' })),
];
