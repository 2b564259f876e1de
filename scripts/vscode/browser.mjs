import path from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './places.mjs';

/** Starts the Chromium of this machine, without a window; every name but loopback is unknown to it. */
export function launchBrowser() {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('There is no Chromium: install it, or name it in $CHROMIUM.');
  return chromium.launch({
    executablePath,
    chromiumSandbox: false,
    args: [
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  });
}

// Names that VS Code gives to the parts of its own previews, and answers itself.
const previews = /\.vscode-resource\.vscode-cdn\.net$/;

/** Calls back with each address off this machine that the page asks for. */
export function watchRequests(page, onOutside) {
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const own = protocol === 'data:' || protocol === 'blob:' || hostname === '127.0.0.1' || previews.test(hostname);
    if (!own) onOutside(request.url());
  });
}

/** Makes the page that is opened next run extensions from their source folders, and a test suite in them. */
export async function developExtensions(page, server, folders, testsPath) {
  const uri = (file) => ({ $mid: 1, scheme: 'vscode-remote', authority: server.authority, path: path.resolve(file) });
  const options = { extensions: folders.map(uri), extensionTestsPath: testsPath && uri(testsPath) };
  // The workbench reads its options from this element; altering the response instead would lose
  // the page its right to talk to loopback.
  await page.addInitScript((added) => {
    new MutationObserver((_, observer) => {
      const element = document.getElementById('vscode-workbench-web-configuration');
      if (!element) return;
      observer.disconnect();
      const settings = JSON.parse(element.getAttribute('data-settings'));
      settings.developmentOptions = { ...settings.developmentOptions, ...added };
      element.setAttribute('data-settings', JSON.stringify(settings));
    }).observe(document, { childList: true, subtree: true });
  }, options);
}
