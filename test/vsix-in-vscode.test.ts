import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { visit } from '../scripts/vscode/visit.mjs';
import { neededChromium } from './chromium';
import { packagedExtension } from './package/make';

describe('the packaged extension in VS Code', function () {
  this.timeout(300_000);
  let workspace: string;
  let visited: Awaited<ReturnType<typeof visit>>;

  before(async function () {
    neededChromium(this);
    workspace = mkdtempSync(join(tmpdir(), 'm365lint-first-'));
    cpSync(join(__dirname, 'vscode/workspace/typo'), workspace, { recursive: true });
    visited = await visit({ vsix: packagedExtension(), folder: workspace, file: join(workspace, 'configuration.xml') });
  });
  after(async () => {
    await visited?.close();
    if (workspace) rmSync(workspace, { recursive: true, force: true });
  });

  it('brings somebody who has read nothing from a squiggle to a mended file', async () => {
    const { page, outside } = visited;
    await page.locator('.editor-instance .squiggly-warning').first().waitFor();
    await page.locator('.editor-instance .view-line span span', { hasText: 'Curent' }).first().click();
    // The first fix is the one that Enter takes. A key that comes before the fixes do shows an empty list.
    const fix = page.locator('.action-widget .monaco-list-row.focused', { hasText: 'Change to "Current"' });
    for (let shown = false; !shown; ) {
      await page.keyboard.press('Control+.');
      shown = await fix.waitFor({ timeout: 5000 }).then(
        () => true,
        () => page.keyboard.press('Escape').then(() => false),
      );
    }
    await page.keyboard.press('Enter');
    await page.locator('.editor-instance .view-line', { hasText: 'Channel="Current"' }).waitFor();
    await page.locator('.editor-instance .squiggly-warning').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+s');
    await page.locator('.tab.active:not(.dirty)').waitFor();
    assert.match(readFileSync(join(workspace, 'configuration.xml'), 'utf8'), /Channel="Current"/);
    assert.deepEqual(outside, []);
  });
});
