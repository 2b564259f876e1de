import { type RegDocument, valuesIn } from './document';
import { type FileSetting, settingsWith } from './settings-in-file';

/** The settings that each take one way of finding a mailbox from Outlook. */
export const autodiscoverMethods: readonly string[] = [
  'autodiscover-excludelastknowngoodurl',
  'autodiscover-excludescplookup',
  'autodiscover-excludehttpsrootdomain',
  'autodiscover-excludehttpsautodiscoverdomain',
  'autodiscover-excludehttpredirect',
  'autodiscover-excludesrvrecord',
  'autodiscover-excludeexplicito365endpoint',
];

/** The ways that are excluded, key by key; a key that names a file to use instead is left out. */
export function excludedMethods(doc: RegDocument): FileSetting[][] {
  const byKey = new Map<string, FileSetting[]>();
  for (const one of settingsWith(doc, autodiscoverMethods, 1)) {
    const key = one.value.writtenTo!.fullKey.toLowerCase();
    byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  return [...byKey].filter(([key]) => !usesLocalFile(doc, key)).map(([, excluded]) => excluded);
}

const usesLocalFile = (doc: RegDocument, key: string) =>
  valuesIn(doc, key).some(({ name }) => name.toLowerCase() === 'preferlocalxml');
