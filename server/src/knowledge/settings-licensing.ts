import { texts } from '../core/message';
import type { RegSetting } from './setting';
import { clickToRun } from './setting-keys';

export const licensingTexts = texts('knowledge/licensing-setting', {
  SharedComputerLicensing: 'Whether several people use Office on this device, each with a licence of their own.',
  sca1: 'Shared computer activation is on.',
  sca0: 'Shared computer activation is off.',
  scaAbsent: 'Shared computer activation is off.',
});

const text = licensingTexts;

/** Settings of activation and licences. */
// biome-ignore format: one line per entry
export const licensingSettings: readonly RegSetting[] = [
  { id: 'c2r-sharedcomputerlicensing', name: 'SharedComputerLicensing', ...clickToRun(), type: 'REG_SZ', doc: text('SharedComputerLicensing'), allowed: [{ data: '1', doc: text('sca1') }, { data: '0', doc: text('sca0') }], absent: text('scaAbsent'), odt: { element: 'Property', property: 'SharedComputerLicensing' }, policyForm: 'policy-sharedcomputerlicensing', evidence: 'documented', cite: 'shared-computer-activation#option-2-use-registry-editor-to-enable-shared-computer-activation', sources: ['troubleshoot-shared-computer', 'doc-shared-computer'] },
];
