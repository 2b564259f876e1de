import { type Message, texts } from '../core/message';
import type { Cite } from '../core/rule';
import type { AllowedValue, Since, Status, ValueKind } from './odt-schema';

/** A setting that a Property element can name. */
export interface OdtProperty {
  name: string;
  kind: Extract<ValueKind, 'enum' | 'guid' | 'path' | 'text'>;
  /** For `enum`, the default first. */
  values?: readonly AllowedValue[];
  /** What setup.exe does without the property. */
  default?: string;
  status: Status;
  since?: Since;
  /** Properties that must stand beside it for it to have an effect. */
  needs?: readonly { name: string; value?: string }[];
  doc: Message;
  /** Further paragraphs for a hover. */
  more?: readonly Message[];
  cite: Cite;
  /** Further pages, for the paragraphs of `more`. */
  sources?: readonly Cite[];
}

export const propertyTexts = texts('knowledge/property', {
  AUTOACTIVATE:
    'Whether setup.exe activates the products. For volume and retail editions; Microsoft 365 Apps activates by itself and needs no such property.',
  FORCEAPPSHUTDOWN:
    'Whether setup.exe closes running Office apps. With TRUE unsaved work is lost; with FALSE setup stops while one is open.',
  PACKAGEGUID:
    'The package ID for /packager, which builds an App-V package: a GUID with capital letters. Anything else makes setup.exe use the default ID. App-V packages of volume editions are not supported.',
  SharedComputerLicensing:
    'Whether several people use Office on this device, each with a licence of their own (shared computer activation). For Microsoft 365 Apps for enterprise, the subscriptions of Project and Visio, and Apps for business only with the plan Business Premium.',
  SCLCacheOverride:
    'Whether the licensing token is kept in the folder of SCLCacheOverrideDirectory, so that it follows the user. Has an effect only with SharedComputerLicensing 1 and the folder; both from Version 1704.',
  SCLCacheOverrideDirectory:
    'The folder for the licensing token. It must be a different one for each user, such as %appdata%\\Office, must be writable, and must roam with the profile or lie on a share. A slow share makes Office start slowly.',
  DeviceBasedLicensing:
    'Whether the device has the licence and not the user. For Microsoft 365 Apps for enterprise only, from Version 1909.',
  PinIconsToTaskbar:
    'Whether the apps are pinned to the taskbar of Windows 7 and 8.1. Has no effect on later systems or under a system account.',
  TenantId:
    'The tenant of the administrator who exported the file. Written by the Office Customization Tool; the reference has no entry for it.',
  TenantAssociationKey:
    'A key from the Microsoft 365 Apps admin center that ties the device to the tenant. Needs setup.exe 16.0.19929.20062 or later.',
  scaScenarios:
    'It is meant for devices that people take turns at or share: shifts, desks without owners, remote desktops, meeting rooms. Where each device has one user, ordinary activation is the better choice. Office for Mac does not have it.',
  scaToken:
    'When someone first starts an app here, Office fetches a licensing token for that person and device over the internet. It holds for 30 days and is renewed while they use Office. Such devices do not count against the limit of five, but there is a limit of their own, which is rarely reached.',
  scaUnlicensed:
    'Someone without a licence, or who closes the activation dialog, gets an Office that only shows and prints documents.',
  scaSignOn:
    'Single sign-on, or accounts that are synchronised with Microsoft 365, spare people the prompts to sign in, so it is recommended. Without it, let the folder %localappdata%\\Microsoft\\Office\\16.0\\Licensing roam with the profile.',
  scaTool: 'Use a current Office Deployment Tool.',
  zero: 'Off.',
  'AUTOACTIVATE.1': 'Activates the products after the installation.',
  'FORCEAPPSHUTDOWN.TRUE': 'Closes running Office apps; unsaved work is lost.',
  'FORCEAPPSHUTDOWN.FALSE': 'Leaves running apps alone.',
  'SharedComputerLicensing.1': 'Shared computer activation is on.',
  'SCLCacheOverride.1': 'The token lies in the folder of SCLCacheOverrideDirectory.',
  'DeviceBasedLicensing.1': 'The licence belongs to the device.',
  'PinIconsToTaskbar.TRUE': 'Pins the apps, on Windows 7 and 8.1.',
  'PinIconsToTaskbar.FALSE': 'Pins nothing.',
});

type TextKey = keyof typeof propertyTexts.templates & string;

const text = propertyTexts;
const value = (word: string, key: TextKey): AllowedValue => ({ value: word, doc: text(key) });
const offOn = (key: TextKey) => [value('0', 'zero'), value('1', key)];
const sharedPages: readonly Cite[] = ['doc-shared-computer', 'shared-computer-activation'];
const shared = { name: 'SharedComputerLicensing', value: '1' };

/** Every property that is known, in the order in which to offer them. */
// biome-ignore format: one line per entry
export const properties: readonly OdtProperty[] = [
  { name: 'SharedComputerLicensing', kind: 'enum', values: offOn('SharedComputerLicensing.1'), default: '0', status: 'supported', doc: text('SharedComputerLicensing'), more: [text('scaScenarios'), text('scaToken'), text('scaUnlicensed'), text('scaSignOn'), text('scaTool')], cite: 'odt-options#sharedcomputerlicensing-property-part-of-property-element', sources: sharedPages },
  { name: 'SCLCacheOverride', kind: 'enum', values: offOn('SCLCacheOverride.1'), default: '0', status: 'supported', since: { client: '1704' }, needs: [shared, { name: 'SCLCacheOverrideDirectory' }], doc: text('SCLCacheOverride'), more: [text('scaToken'), text('scaSignOn')], cite: 'odt-options#sclcacheoverride-property-part-of-property-element', sources: sharedPages },
  { name: 'SCLCacheOverrideDirectory', kind: 'path', status: 'supported', since: { client: '1704' }, needs: [shared, { name: 'SCLCacheOverride', value: '1' }], doc: text('SCLCacheOverrideDirectory'), more: [text('scaToken')], cite: 'odt-options#sclcacheoverridedirectory-property-part-of-property-element', sources: sharedPages },
  { name: 'DeviceBasedLicensing', kind: 'enum', values: offOn('DeviceBasedLicensing.1'), default: '0', status: 'supported', since: { client: '1909', docs: '2020-04-07' }, doc: text('DeviceBasedLicensing'), cite: 'odt-options#devicebasedlicensing-property-part-of-property-element', sources: ['device-based-licensing'] },
  { name: 'FORCEAPPSHUTDOWN', kind: 'enum', values: [value('FALSE', 'FORCEAPPSHUTDOWN.FALSE'), value('TRUE', 'FORCEAPPSHUTDOWN.TRUE')], default: 'FALSE', status: 'supported', doc: text('FORCEAPPSHUTDOWN'), cite: 'odt-options#forceappshutdown-property-part-of-property-element' },
  { name: 'AUTOACTIVATE', kind: 'enum', values: offOn('AUTOACTIVATE.1'), default: '0', status: 'supported', doc: text('AUTOACTIVATE'), cite: 'odt-options#autoactivate-property-part-of-property-element' },
  { name: 'PACKAGEGUID', kind: 'guid', status: 'supported', doc: text('PACKAGEGUID'), cite: 'odt-options#packageguid-property-part-of-property-element' },
  { name: 'PinIconsToTaskbar', kind: 'enum', values: [value('TRUE', 'PinIconsToTaskbar.TRUE'), value('FALSE', 'PinIconsToTaskbar.FALSE')], default: 'TRUE', status: 'obsolete', doc: text('PinIconsToTaskbar'), cite: 'odt-options#piniconstotaskbar-property-part-of-property-element' },
  { name: 'TenantId', kind: 'guid', status: 'undocumented', doc: text('TenantId'), cite: 'public-files' },
  { name: 'TenantAssociationKey', kind: 'text', status: 'supported', since: { odt: '16.0.19929.20062' }, doc: text('TenantAssociationKey'), cite: 'odt-options-2026' },
];

const exact = new Map(properties.map((property) => [property.name, property]));
const like = new Map(properties.map((property) => [property.name.toLowerCase(), property]));

/** The property of exactly this name. */
export const propertyNamed = (name: string): OdtProperty | undefined => exact.get(name);

/** The property of a name, whatever its letter case. */
export const propertyLike = (name: string): OdtProperty | undefined => like.get(name.toLowerCase());
