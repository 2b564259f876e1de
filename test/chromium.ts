import { findChromium } from '../scripts/vscode/places.mjs';

/** The Chromium of this machine; where there is none, the tests of the hook that asks are skipped aloud. */
export function neededChromium(hook: Mocha.Context): string {
  const executable = findChromium();
  if (executable) return executable;
  console.log('      skipped: there is no Chromium (Debian package: chromium)');
  hook.skip();
}
