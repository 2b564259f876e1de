import { isOlderThan } from '../knowledge/builds';
import { type Attribute, attribute, type OdtDocument } from './document';
import { removeAttribute } from './edit';
import { adds } from './products-in-file';

/** The Version attributes of Add that name a build older than a version of Office, such as 1704. */
export const buildsOlderThan = (doc: OdtDocument, version: string): Attribute[] =>
  adds(doc).flatMap((add) => {
    const pinned = attribute(add, 'Version');
    return pinned && isOlderThan(pinned.value.trim(), version) ? [pinned] : [];
  });

/** The edits that unpin a build. Undefined beside DownloadPath, which needs one. */
export const unpin = (doc: OdtDocument, version: Attribute) =>
  attribute(version.element, 'DownloadPath') ? undefined : [removeAttribute(doc, version)];
