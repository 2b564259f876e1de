import { texts } from '../core/message';
import type { RegSetting } from './setting';
import { bothViews, machinePolicy, userPolicy } from './setting-keys';

export const securityTexts = texts('knowledge/security-setting', {
  'com-activationfilteroverride':
    'Whether a COM component that Office blocks may run all the same; the last key is the class ID.',
  'com-activationfilteroverride.0': 'The component is blocked.',
  'com-activationfilteroverride.1': 'The component may run.',
  'com-activationfilteroverride.risk': 'With 1 a component runs that Microsoft blocked for safety.',
  'common-vbaoff': 'Whether VBA is off in all apps.',
  'common-vbaoff.0': 'VBA can be used.',
  'common-vbaoff.1': 'VBA is off.',
  vbawarnings: 'Which macros run in {app}.',
  'vbawarnings.1': 'All macros run.',
  'vbawarnings.2': 'None, with a message that lets people turn them on.',
  'vbawarnings.3': 'Only those signed by a trusted publisher.',
  'vbawarnings.4': 'None, without a message.',
  'vbawarnings.risk': 'With 1 every macro runs, whoever wrote it.',
  internet: 'Whether macros in files from the internet are blocked in {app}.',
  'internet.0': 'They follow vbawarnings.',
  'internet.1': 'They are blocked.',
  'internet.risk': '0 is weaker than what Office does without the value.',
});

const text = securityTexts;

const macros = ([1, 2, 3, 4] as const).map((data) => ({ data, doc: text(`vbawarnings.${data}`) }));
const internet = ([0, 1] as const).map((data) => ({ data, doc: text(`internet.${data}`) }));
const folderOf = (app: string) => (app === 'Project' ? 'ms project' : app.toLowerCase());
const idOf = (app: string) => (app === 'Project' ? 'msproject' : app.toLowerCase());

/** Settings of macros and blocked components. */
// biome-ignore format: one line per entry
export const securitySettings: readonly RegSetting[] = [
  { id: 'com-activationfilteroverride', name: 'ActivationFilterOverride', ...bothViews('preference', 'Microsoft\\Office\\ClickToRun\\REGISTRY\\MACHINE\\Software\\Microsoft\\Office\\16.0\\Common\\COM Compatibility\\{CLSID}'), type: 'REG_DWORD', doc: text('com-activationfilteroverride'), allowed: [{ data: 0, doc: text('com-activationfilteroverride.0') }, { data: 1, doc: text('com-activationfilteroverride.1') }], since: { client: '1703' }, risk: text('com-activationfilteroverride.risk'), evidence: 'corroborated', cite: 'block-com' },
  { id: 'common-vbaoff', name: 'vbaoff', ...machinePolicy('common'), type: 'REG_DWORD', doc: text('common-vbaoff'), allowed: [{ data: 0, doc: text('common-vbaoff.0') }, { data: 1, doc: text('common-vbaoff.1') }], evidence: 'documented', cite: 'office-admx' },
  ...['Word', 'Excel', 'PowerPoint', 'Access', 'Visio', 'Publisher', 'Project'].map((app): RegSetting => ({ id: `vbawarnings-${idOf(app)}`, name: 'vbawarnings', ...userPolicy(`${folderOf(app)}\\security`), type: 'REG_DWORD', doc: text('vbawarnings', { app }), allowed: macros, risk: text('vbawarnings.risk'), evidence: 'corroborated', cite: 'office-admx' })),
  ...['Word', 'Excel', 'PowerPoint', 'Access', 'Visio'].map((app): RegSetting => ({ id: `blockinternetmacros-${idOf(app)}`, name: 'blockcontentexecutionfrominternet', ...userPolicy(`${folderOf(app)}\\security`), type: 'REG_DWORD', doc: text('internet', { app }), allowed: internet, risk: text('internet.risk'), evidence: 'corroborated', cite: 'internet-macros', sources: ['office-admx'] })),
];
