import type { RegDocument } from './document';
import { type FileSetting, settingsIn } from './settings-in-file';

/** The channels that users may choose themselves, for the device or for the user. */
export const offeredChannels = (doc: RegDocument): readonly FileSetting[] =>
  settingsIn(doc).filter(
    ({ setting, number }) => /^(?:machine|user)-channelexposure-/.test(setting.id) && number === 1,
  );
