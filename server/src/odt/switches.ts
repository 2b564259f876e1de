import { attributeValue, children, type OdtDocument } from './document';
import { type Step, stepsOf } from './steps';

const changes: readonly Step['action'][] = ['remove', 'removeMsi', 'install', 'migrate', 'configure'];

/** The switches of setup.exe that fit the file, the likeliest first. None for a file in which there is nothing to do. */
export function switches(doc: OdtDocument): string[] {
  const steps = new Set(stepsOf(doc).map(({ action }) => action));
  if (steps.has('preference') && doc.root?.children.every(({ name }) => name === 'AppSettings')) return ['/customize'];
  const configure = changes.some((action) => steps.has(action)) ? ['/configure'] : [];
  return [...configure, ...(steps.has('download') && namesFolder(doc) ? ['/download'] : [])];
}

/** Who writes down a folder to install from has to fill it first. */
const namesFolder = (doc: OdtDocument) =>
  children(doc.root, 'Add').some((add) => attributeValue(add, 'SourcePath') || attributeValue(add, 'DownloadPath'));
