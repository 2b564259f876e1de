// Draws icons/m365lint.png, the icon of the extension, from the SVG beside it: stores take no SVG.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from './vscode/browser.mjs';
import { root } from './vscode/places.mjs';

const icons = path.join(root, 'icons');
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 128, height: 128 } });
  await page.setContent(`<body style="margin: 0">${readFileSync(path.join(icons, 'm365lint.svg'), 'utf8')}</body>`);
  await page.screenshot({ path: path.join(icons, 'm365lint.png'), omitBackground: true });
} finally {
  await browser.close();
}
