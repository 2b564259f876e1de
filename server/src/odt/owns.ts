import type { Ownership, SourceFile } from '../core/language';
import { texts } from '../core/message';
import { contentOf } from './content';

export const ownsTexts = texts('odt/owns', {
  msi: 'It is a Config.xml for the Windows Installer (MSI) editions of Office. The Office Deployment Tool does not use it.',
  otherRoot: 'Its outermost element is "{root}", and nothing in it belongs to the Office Deployment Tool.',
  noXml: 'It is not XML.',
  unclear: 'Nothing in it says that it is for the Office Deployment Tool.',
});
const say = ownsTexts;

/** `<Configuration>` and configuration.xml are names that many programs use: the content decides, then the name. */
export function owns(file: SourceFile): Ownership {
  const { path } = file;
  const content = contentOf(file);
  switch (content.kind) {
    case 'odt':
      return { owned: true };
    case 'unclear':
      return isNamed(path, /configuration[^/]*\.xml$/i) ? { owned: true } : { owned: false, reason: say('unclear') };
    case 'msi':
      return isNamed(path, /^configuration\.xml$/i) ? { owned: true } : { owned: false, reason: say('msi') };
    case 'other':
      return { owned: false, reason: say('otherRoot', { root: content.root }) };
    case 'noXml':
      return { owned: false, reason: say('noXml') };
  }
}

const isNamed = (path: string | undefined, name: RegExp) => name.test(path?.split('/').at(-1) ?? '');
