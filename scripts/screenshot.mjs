// Takes a picture of a file in VS Code with the extension.
//   node scripts/screenshot.mjs FILE PICTURE.png [--folder FOLDER] [--problems] [--hover WORD] [--fixes WORD]
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser, watchRequests } from './vscode/browser.mjs';
import { serveWithExtension } from './vscode/serve.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folder: { type: 'string' },
    problems: { type: 'boolean' },
    hover: { type: 'string' },
    fixes: { type: 'string' },
  },
});
if (positionals.length !== 2) throw new Error('Name a file and the picture to write.');
const file = path.resolve(positionals[0]);
const picture = path.resolve(positionals[1]);
const folder = path.resolve(values.folder ?? path.dirname(file));

const settings = {
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.hover.delay': 100,
  'workbench.colorTheme': 'Default Light Modern',
};
const server = await serveWithExtension({ settings, say: console.log });
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1200, height: 760 } });
  page.setDefaultTimeout(20_000);
  watchRequests(page, (url) => console.error(`VS Code asked for ${url}`));
  await page.goto(server.address(folder, file));
  await page.locator('.editor-instance .view-line').first().waitFor();
  await page.locator('.editor-instance [class*=squiggly-]').first().waitFor().catch(quietFile);
  if (values.problems) await showProblems(page);
  if (values.hover) await hover(page, values.hover);
  if (values.fixes) await showFixes(page, values.fixes);
  await page.screenshot({ path: picture });
} finally {
  await browser.close();
  await server.stop();
}

// A picture of a file in which nothing is wrong is worth having too.
function quietFile() {
  console.error('There is no squiggle in the file.');
}

async function showProblems(page) {
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel .monaco-list-row').first().waitFor().catch(quietFile);
}

async function hover(page, word) {
  const at = await place(page, word);
  // The second move wakes the hover: the first only enters the word.
  await page.mouse.move(at.x, at.y);
  await page.mouse.move(at.x + 2, at.y);
  await page.locator('.monaco-hover:visible').first().waitFor();
}

async function showFixes(page, word) {
  const at = await place(page, word);
  await page.mouse.click(at.x, at.y);
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row').first().waitFor();
}

async function place(page, word) {
  const box = await page.locator('.editor-instance .view-line span span', { hasText: word }).first().boundingBox();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
