import { texts } from '../core/message';
import type { OdtElement } from './odt-schema';

export const elementTexts = texts('knowledge/element', {
  Configuration:
    'The document element: everything that setup.exe is to do with this device. Names are case-sensitive here; the order of the parts does not matter, for what is removed is always removed first.',
  Info: 'A description that the Office Customization Tool writes. It changes nothing on the device.',
  Add: 'Which products and languages to download or install, from where, in which edition and channel.',
  Product:
    'One product. Below Add it is installed, in the order of the file; below Remove it is removed. A wrong ID may well install, but cannot be activated.',
  Language:
    'A language of the product. The first language of the first product becomes that of the shell interface and stays so until Office is installed again. Below Remove, a product without languages loses all of them.',
  ExcludeApp:
    'An app of the product that is not to be installed. When Office is there already and the file lists every installed language, these exclusions replace the earlier ones; otherwise both count.',
  Property: 'A setting of the installation, by name and value: activation, closing of running apps and the like.',
  Updates: 'How Office updates itself after the installation. Group Policy and cloud update win over what stands here.',
  Display: 'What people see while Office installs, and whether the licence terms are accepted for them.',
  Logging: 'Has had no effect since November 2020: setup.exe always writes its logs to %temp%.',
  Remove:
    'Which Click-to-Run products or languages to remove, before anything is added. LanguagePack or ProofingTools as the product removes a language from all products. MSI editions are the business of RemoveMSI.',
  RemoveMSI:
    'Removes MSI editions of Office, Visio and Project (2007 to 2016) before the products are installed, Access Runtime and Access Database Engine too. Needs a restart afterwards; never touches Click-to-Run editions.',
  IgnoreProduct: 'An MSI product that RemoveMSI is to leave alone, one element for each.',
  AppSettings:
    'Preferences of the apps, for everyone who uses or will use the device. People can change them later. The only part that setup.exe /customize reads.',
  Setup:
    'A value for the installation, in practice the name of the organisation. Written by the Office Customization Tool; the reference has no entry for it.',
  User: 'One preference, as the policy of the same name in the Administrative Templates has it, but under a key without "policies". All six attributes belong to it.',
});

const text = elementTexts;
const msiDisplay = ['CompletionNotice', 'SuppressModal', 'NoCancel', 'AcceptEula'];

/** Every element of the format. */
// biome-ignore format: one line per entry
export const odtElements: readonly OdtElement[] = [
  { name: 'Configuration', parents: [], children: ['Info', 'Add', 'Remove', 'RemoveMSI', 'Updates', 'Display', 'Property', 'AppSettings', 'Logging'], once: true, status: 'supported', doc: text('Configuration'), cite: 'odt-options#example-of-a-standard-configuration-file' },
  { name: 'Info', parents: ['Configuration'], children: [], once: true, status: 'undocumented', doc: text('Info'), cite: 'customization-tool#create-a-configuration-file' },
  { name: 'Add', parents: ['Configuration'], children: ['Product'], once: true, status: 'supported', doc: text('Add'), cite: 'odt-options#add-element' },
  { name: 'Product', parents: ['Add', 'Remove'], children: ['Language', 'ExcludeApp'], once: false, status: 'supported', doc: text('Product'), cite: 'odt-options#product-element' },
  { name: 'Language', parents: ['Product'], children: [], once: false, status: 'supported', doc: text('Language'), cite: 'odt-options#language-element' },
  { name: 'ExcludeApp', parents: ['Product'], children: [], once: false, status: 'supported', doc: text('ExcludeApp'), cite: 'odt-options#excludeapp-element' },
  { name: 'Property', parents: ['Configuration'], children: [], once: false, status: 'supported', doc: text('Property'), cite: 'odt-options#property-element' },
  { name: 'Updates', parents: ['Configuration'], children: [], once: true, status: 'supported', doc: text('Updates'), cite: 'odt-options#updates-element' },
  { name: 'Display', parents: ['Configuration'], children: [], once: true, status: 'supported', msiAttributes: msiDisplay, doc: text('Display'), cite: 'odt-options#display-element' },
  { name: 'Logging', parents: ['Configuration'], children: [], once: true, status: 'unsupported', msiAttributes: ['Type', 'Template'], doc: text('Logging'), cite: 'whats-new-2020#changes-to-the-office-deployment-tool' },
  { name: 'Remove', parents: ['Configuration'], children: ['Product'], once: true, status: 'supported', doc: text('Remove'), cite: 'odt-options#remove-element' },
  { name: 'RemoveMSI', parents: ['Configuration'], children: ['IgnoreProduct'], once: true, status: 'supported', since: { odt: '16.0.12827.20268', client: '1803', docs: '2018-06-12' }, doc: text('RemoveMSI'), cite: 'odt-options#removemsi-element' },
  { name: 'IgnoreProduct', parents: ['RemoveMSI'], children: [], once: false, status: 'supported', doc: text('IgnoreProduct'), cite: 'upgrade-from-msi#keep-some-office-products-and-uninstall-all-other-office-products' },
  { name: 'AppSettings', parents: ['Configuration'], children: ['Setup', 'User'], once: true, status: 'supported', since: { docs: '2018-07-09' }, doc: text('AppSettings'), cite: 'odt-options#appsettings-element' },
  { name: 'Setup', parents: ['AppSettings'], children: [], once: false, status: 'undocumented', doc: text('Setup'), cite: 'public-files' },
  { name: 'User', parents: ['AppSettings'], children: [], once: false, status: 'supported', doc: text('User'), cite: 'odt-options#appsettings-element' },
];
