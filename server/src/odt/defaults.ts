import { type Message, texts } from '../core/message';
import { attributeValue, children, isTrue, type OdtDocument, properties } from './document';
import { setsProperty } from './passed-over';
import type { Step } from './steps';

/** Something that the file leaves open, and what setup.exe then takes. */
export interface Default {
  setting: string;
  value: Message;
}

export const defaultTexts = texts('odt/defaults', {
  edition:
    'the architecture of the Office that is there, else 64-bit (32-bit on 32-bit Windows or with less than 4 GB of memory)',
  channel: 'the channel of the Office that is there, else Current Channel',
  version: 'the newest version of the channel',
  source: 'the folder of setup.exe, then the Office CDN',
  updates: 'TRUE: Office updates itself',
  updatePath: 'the Office CDN',
  level: 'Full: the user sees what setup.exe does',
  eula: 'FALSE: each user is asked to accept the licence terms',
  shutdown: 'FALSE: open Office apps are not closed, and setup.exe may stop because of them',
});
const say = defaultTexts;

/** What the guidance says of settings that the file does not make. */
export function defaultsOf(doc: OdtDocument, steps: readonly Step[]): Default[] {
  const does = (...actions: Step['action'][]) => steps.some(({ action }) => actions.includes(action));
  const installs = does('install', 'migrate');
  const section = (name: string) => children(doc.root, name)[0];
  const add = section('Add');
  const open = (setting: string, given: string | undefined, value: Message): Default[] =>
    given === undefined ? [{ setting, value }] : [];
  const channel = attributeValue(add, 'Channel') ?? attributeValue(add, 'Branch');
  const updatePath = isTrue(attributeValue(add, 'OfficeMgmtCOM'))
    ? 'Configuration Manager'
    : attributeValue(section('Updates'), 'UpdatePath');
  const installation = installs
    ? [
        ...open('Add OfficeClientEdition', attributeValue(add, 'OfficeClientEdition'), say('edition')),
        ...open('Add Channel', channel, say('channel')),
        ...open('Add Version', attributeValue(add, 'Version'), say('version')),
        ...open('Add SourcePath', attributeValue(add, 'SourcePath'), say('source')),
        ...open('Updates Enabled', attributeValue(section('Updates'), 'Enabled'), say('updates')),
        ...open('Updates UpdatePath', updatePath || undefined, say('updatePath')),
      ]
    : [];
  const eula = attributeValue(section('Display'), 'AcceptEULA');
  const isShutdownSet = properties(doc, 'FORCEAPPSHUTDOWN').some(setsProperty);
  // Removing shows windows and meets open apps as well.
  const run =
    installs || does('remove', 'removeMsi')
      ? [
          ...open('Display Level', attributeValue(section('Display'), 'Level'), say('level')),
          ...(installs ? open('Display AcceptEULA', eula, say('eula')) : []),
          ...(isShutdownSet ? [] : open('Property FORCEAPPSHUTDOWN', undefined, say('shutdown'))),
        ]
      : [];
  return [...installation, ...run];
}
