import type { RegDocument } from './document';
import { type FileSetting, settingsIn } from './settings-in-file';

export const configurationKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Office\\ClickToRun\\Configuration';
export const licensingPolicyKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\office\\16.0\\common\\licensing';

const names = ['sharedcomputerlicensing', 'sclcacheoverride', 'sclcacheoverridedirectory'];

/** True for the names of the settings of shared computer activation, which no other key has. */
export const isSharedActivationName = (name: string): boolean => names.includes(name.toLowerCase());

/** The key in which a setting of shared computer activation belongs, by the one in which it stands. */
export const sharedActivationKey = (key: string): string =>
  /\\policies\\/i.test(key) ? licensingPolicyKey : configurationKey;

/** The line that switches shared computer activation on, as a setting or as a policy; the policy wins. */
export function sharedActivation(doc: RegDocument): FileSetting | undefined {
  const policies = settingsIn(doc, 'policy-sharedcomputerlicensing');
  return (policies.length > 0 ? policies : settingsIn(doc, 'c2r-sharedcomputerlicensing')).find(isOn);
}

/** The line that switches it off, where none switches it on. */
export const sharedActivationOff = (doc: RegDocument): FileSetting | undefined =>
  sharedActivation(doc)
    ? undefined
    : settingsIn(doc, 'policy-sharedcomputerlicensing', 'c2r-sharedcomputerlicensing').find(
        ({ number, text }) => number === 0 || text?.trim() === '0',
      );

/** Whether a setting is written with 1, as a number or as text. */
export const isOn = ({ number, text }: FileSetting): boolean => number === 1 || text?.trim() === '1';
