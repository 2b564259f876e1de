import { texts } from '../core/message';
import type { RegSetting } from './setting';
import { userPath, userPolicy } from './setting-keys';
import { offOn, settingTexts as shared } from './setting-texts';

export const privacyTexts = texts('knowledge/privacy-setting', {
  'privacy-disconnectedstate': 'Whether connected experiences may be used at all.',
  'privacy-usercontentdisabled': 'Whether connected experiences may be used that analyse the content of documents.',
  'privacy-downloadcontentdisabled':
    'Whether connected experiences may be used that download content from the internet.',
  'privacy-controllerconnectedservicesenabled': 'Whether optional connected experiences may be used.',
  sendtelemetry: 'Which diagnostic data Office sends to Microsoft.',
  'sendtelemetry.1': 'Required data.',
  'sendtelemetry.2': 'Required and optional data.',
  'sendtelemetry.3': 'None.',
  'sendtelemetry.absent': 'Without the value optional data are sent too.',
  'sendtelemetry.note': 'There is no version number in the path: office\\common, not office\\16.0\\common.',
  'lync-telemetrytier': 'How much Skype for Business reports about itself.',
  'lync-telemetrytier.0': 'Nothing.',
  'wer-disabled': 'Whether Windows Error Reporting is off for the user.',
  'wer-disabled.0': 'Reports are sent.',
  'wer-disabled.1': 'Reports are not sent.',
  'osm-enablelogging': 'Whether the agent of the Telemetry Dashboard collects data.',
  'osm-enableupload': 'Whether the agent of the Telemetry Dashboard uploads its data.',
  'osm-enablefileobfuscation': 'Whether the agent of the Telemetry Dashboard hides the names of files.',
  'osm-commonfileshare': 'The share to which the agent of the Telemetry Dashboard uploads its data.',
  'osm-commonfileshare.format': 'The path of a share.',
  'common-qmenable': 'Whether people take part in the Customer Experience Improvement Program.',
  'common-sendcustomerdata': 'Whether Office sends personal information.',
  'common-updatereliabilitydata': 'Whether Office fetches small updates that improve reliability.',
  'feedback-surveyenabled': 'Whether Office shows surveys.',
  'feedback-enabled': 'Whether people can send feedback to Microsoft.',
  'feedback-includescreenshot': 'Whether feedback may have a screenshot.',
  'feedback-includeemail': 'Whether Microsoft may answer feedback by mail.',
  'feedback-feedbackincludelog': 'Whether feedback may have log files.',
});

const text = privacyTexts;

/** Settings of privacy, diagnostic data and feedback. */
// biome-ignore format: one line per entry
export const privacySettings: readonly RegSetting[] = [
  { id: 'privacy-disconnectedstate', name: 'disconnectedstate', ...userPolicy('common\\privacy'), type: 'REG_DWORD', doc: text('privacy-disconnectedstate'), allowed: [{ data: 1, doc: shared('allowed') }, { data: 2, doc: shared('blocked') }], absent: shared('absentAllowed'), since: { client: '1904' }, notes: [shared('privacyData')], evidence: 'documented', cite: 'privacy-controls#control-privacy-settings-by-editing-the-registry', sources: ['office-admx'] },
  { id: 'privacy-usercontentdisabled', name: 'usercontentdisabled', ...userPolicy('common\\privacy'), type: 'REG_DWORD', doc: text('privacy-usercontentdisabled'), allowed: [{ data: 1, doc: shared('allowed') }, { data: 2, doc: shared('blocked') }], absent: shared('absentAllowed'), since: { client: '1904' }, notes: [shared('privacyData')], evidence: 'documented', cite: 'privacy-controls#control-privacy-settings-by-editing-the-registry', sources: ['office-admx'] },
  { id: 'privacy-downloadcontentdisabled', name: 'downloadcontentdisabled', ...userPolicy('common\\privacy'), type: 'REG_DWORD', doc: text('privacy-downloadcontentdisabled'), allowed: [{ data: 1, doc: shared('allowed') }, { data: 2, doc: shared('blocked') }], absent: shared('absentAllowed'), since: { client: '1904' }, notes: [shared('privacyData')], evidence: 'documented', cite: 'privacy-controls#control-privacy-settings-by-editing-the-registry', sources: ['office-admx'] },
  { id: 'privacy-controllerconnectedservicesenabled', name: 'controllerconnectedservicesenabled', ...userPolicy('common\\privacy'), type: 'REG_DWORD', doc: text('privacy-controllerconnectedservicesenabled'), allowed: [{ data: 1, doc: shared('allowed') }, { data: 2, doc: shared('blocked') }], absent: shared('absentAllowed'), since: { client: '1904' }, notes: [shared('privacyData')], evidence: 'documented', cite: 'privacy-controls#control-privacy-settings-by-editing-the-registry', sources: ['office-admx'] },
  { id: 'sendtelemetry', name: 'sendtelemetry', ...userPath('policy', 'Software\\Policies\\Microsoft\\office\\common\\clienttelemetry'), type: 'REG_DWORD', doc: text('sendtelemetry'), allowed: [{ data: 1, doc: text('sendtelemetry.1') }, { data: 2, doc: text('sendtelemetry.2') }, { data: 3, doc: text('sendtelemetry.3') }], absent: text('sendtelemetry.absent'), since: { client: '1904' }, notes: [text('sendtelemetry.note')], evidence: 'documented', cite: 'privacy-controls#control-privacy-settings-by-editing-the-registry', sources: ['office-admx'] },
  { id: 'lync-telemetrytier', name: 'TelemetryTier', ...userPolicy('Lync'), type: 'REG_DWORD', doc: text('lync-telemetrytier'), allowed: [{ data: 0, doc: text('lync-telemetrytier.0') }], open: true, evidence: 'documented', cite: 'gcc-high#turn-off-sending-telemetry-data-to-microsoft-from-skype-for-business-client' },
  { id: 'wer-disabled', name: 'Disabled', ...userPath('os', 'Software\\Microsoft\\Windows\\Windows Error Reporting'), type: 'REG_DWORD', doc: text('wer-disabled'), allowed: [{ data: 0, doc: text('wer-disabled.0') }, { data: 1, doc: text('wer-disabled.1') }], evidence: 'documented', cite: 'gcc-high#turn-off-windows-error-reporting' },
  { id: 'osm-enablelogging', name: 'enablelogging', ...userPolicy('osm'), type: 'REG_DWORD', doc: text('osm-enablelogging'), allowed: offOn, notes: [shared('dashboard')], obsolete: true, evidence: 'documented', cite: 'telemetry-dashboard', sources: ['office-admx'] },
  { id: 'osm-enableupload', name: 'enableupload', ...userPolicy('osm'), type: 'REG_DWORD', doc: text('osm-enableupload'), allowed: offOn, notes: [shared('dashboard')], obsolete: true, evidence: 'documented', cite: 'telemetry-dashboard', sources: ['office-admx'] },
  { id: 'osm-enablefileobfuscation', name: 'enablefileobfuscation', ...userPolicy('osm'), type: 'REG_DWORD', doc: text('osm-enablefileobfuscation'), allowed: offOn, notes: [shared('dashboard')], obsolete: true, evidence: 'documented', cite: 'telemetry-dashboard', sources: ['office-admx'] },
  { id: 'osm-commonfileshare', name: 'commonfileshare', ...userPolicy('osm'), type: 'REG_SZ', doc: text('osm-commonfileshare'), format: text('osm-commonfileshare.format'), notes: [shared('dashboard')], obsolete: true, evidence: 'documented', cite: 'office-admx' },
  { id: 'common-qmenable', name: 'qmenable', ...userPolicy('common'), type: 'REG_DWORD', doc: text('common-qmenable'), allowed: offOn, notes: [shared('replaced')], obsolete: true, evidence: 'documented', cite: 'privacy-controls#existing-policy-settings-that-are-replaced-by-new-policy-settings', sources: ['office-admx'] },
  { id: 'common-sendcustomerdata', name: 'sendcustomerdata', ...userPolicy('common'), type: 'REG_DWORD', doc: text('common-sendcustomerdata'), allowed: offOn, notes: [shared('replaced')], obsolete: true, evidence: 'documented', cite: 'privacy-controls#existing-policy-settings-that-are-replaced-by-new-policy-settings', sources: ['office-admx'] },
  { id: 'common-updatereliabilitydata', name: 'updatereliabilitydata', ...userPolicy('common'), type: 'REG_DWORD', doc: text('common-updatereliabilitydata'), allowed: offOn, notes: [shared('replaced')], obsolete: true, evidence: 'documented', cite: 'privacy-controls#existing-policy-settings-that-are-replaced-by-new-policy-settings', sources: ['office-admx'] },
  { id: 'feedback-surveyenabled', name: 'surveyenabled', ...userPolicy('common\\feedback'), type: 'REG_DWORD', doc: text('feedback-surveyenabled'), allowed: offOn, evidence: 'documented', cite: 'office-admx' },
  { id: 'feedback-enabled', name: 'enabled', ...userPolicy('common\\feedback'), type: 'REG_DWORD', doc: text('feedback-enabled'), allowed: offOn, evidence: 'documented', cite: 'office-admx' },
  { id: 'feedback-includescreenshot', name: 'includescreenshot', ...userPolicy('common\\feedback'), type: 'REG_DWORD', doc: text('feedback-includescreenshot'), allowed: offOn, evidence: 'documented', cite: 'office-admx' },
  { id: 'feedback-includeemail', name: 'includeemail', ...userPolicy('common\\feedback'), type: 'REG_DWORD', doc: text('feedback-includeemail'), allowed: offOn, evidence: 'documented', cite: 'office-admx' },
  { id: 'feedback-feedbackincludelog', name: 'feedbackincludelog', ...userPolicy('common\\feedback'), type: 'REG_DWORD', doc: text('feedback-feedbackincludelog'), allowed: offOn, evidence: 'documented', cite: 'office-admx' },
];
