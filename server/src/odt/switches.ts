import { attributeValue, children, type OdtDocument } from './document';
import { type Step, stepsOf } from './steps';

const changes: readonly Step['action'][] = ['remove', 'removeMsi', 'install', 'migrate', 'configure'];

/** The switches of setup.exe that fit the file, the likeliest first. None for a file in which there is nothing to do. */
export function switches(doc: OdtDocument): string[] {
  const steps = stepsOf(doc);
  if (customizes(doc, steps)) return ['/customize'];
  const configures = steps.some(({ action }) => changes.includes(action));
  const downloads = steps.some((step) => step.action === 'download' && step.unsupported.length === 0);
  return [...(configures ? ['/configure'] : []), ...(downloads && namesFolder(doc) ? ['/download'] : [])];
}

/** Preferences alone are written by a switch of their own. */
export const customizes = ({ root }: OdtDocument, steps: readonly Step[]): boolean =>
  steps.some(({ action }) => action === 'preference') &&
  root?.children.every(({ name }) => name === 'AppSettings') === true;

/** Who writes down a folder to install from has to fill it first. */
const namesFolder = (doc: OdtDocument) =>
  children(doc.root, 'Add').some((add) => attributeValue(add, 'SourcePath') || attributeValue(add, 'DownloadPath'));
