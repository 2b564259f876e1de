// Makes the pictures of the walkthrough and the README in the real editor.   node scripts/screenshots.mjs [NAME…]
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from './build.mjs';
import { launchBrowser, watchRequests } from './vscode/browser.mjs';
import { root } from './vscode/places.mjs';
import { serveWithExtension } from './vscode/serve.mjs';
import { smallPng } from './vscode/small-png.mjs';

const target = path.join(root, 'media');
const size = { width: 900, height: 560 };
const wanted = process.argv.slice(2);

const typo = `<Configuration>
  <Add OfficeClientEdition="64" Channel="Curent">
    <Product ID="O365ProPlusRetail">
      <Language ID="MatchOS" Fallback="en-us" />
      <ExcludeApp ID="Groove" />
    </Product>
  </Add>
  <Property Name="SharedComputerLicensing" Value="1" />
  <Display Level="None" AcceptEULA="TRUE" />
</Configuration>
`;
const rules = `{
  // For everyone who works on these files, and for the pipeline.
  "rules": {
    "odt/channel-unknown": "error"
  }
}
`;
const registry = String.raw`Windows Registry Editor Version 5.00

; Devices that several people share
[HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Office\ClickToRun\Configuration]
"SharedComputerLicensing"="1"
"SCLCacheOverride"="1"
"SCLCacheOverrideDirectory"=hex(2):25,00,61,00,70,00,70,00,64,00,61,00,74,00,\
  61,00,25,00,5c,00,54,00,6f,00,6b,00,65,00,6e,00,73,00,00,00

[HKLM\SOFTWARE\Policies\Microsoft\office\16.0\common\officeupdate]
"updatebranch"="Current"
"enableautomaticupdates"=dword:0x1

[HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\.NETFramework\v4.0.30319]
"SchUseStrongCrypto"=dword:00000001
`;

// What is to be seen on each picture: the file that is open, and what a user does in it.
const pictures = {
  async 'walkthrough/create'(page) {
    await command(page, 'm365lint: New Deployment File');
    await page.locator('.quick-input-list .monaco-list-row').nth(3).waitFor();
  },
  async 'walkthrough/mend'(page) {
    await page.locator('.editor-instance [class*=squiggly-]').first().waitFor();
    await clickOn(page, 'Curent');
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget .monaco-list-row').first().waitFor();
  },
  async 'walkthrough/effect'(page) {
    await page.locator('.editor-instance [class*=squiggly-]').first().waitFor();
    await command(page, 'm365lint: Show Effect');
    // Coloured once the language of the view is known.
    await page.locator('.editor-instance .view-line [class*=mtkb]').first().waitFor();
    await page.locator('.editor-instance .view-line', { hasText: 'setup.exe /configure' }).first().waitFor();
  },
  async 'walkthrough/workspace'(page) {
    await page.locator('.editor-instance [class*=squiggly-]').first().waitFor();
    await command(page, 'm365lint: Check All Files');
    await page.keyboard.press('Control+Shift+M');
    await page.locator('.markers-panel .monaco-list-row').nth(5).waitFor();
    await command(page, 'Notifications: Clear All Notifications');
  },
  async 'walkthrough/team'(page) {
    await page.locator('.editor-instance .view-lines').first().click();
    await page.keyboard.press('Control+End');
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'End']) await page.keyboard.press(key);
    await page.keyboard.type(',\n"odt/channel-');
    const suggestions = page.locator('.suggest-widget .monaco-list-row', { hasText: 'odt/channel-' });
    // The JSON extension of the editor starts when it likes.
    for (let tries = 0; tries < 20 && !(await suggestions.first().isVisible()); tries++) {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+Space');
      await suggestions
        .first()
        .waitFor({ timeout: 1500 })
        .catch(() => {});
    }
    await suggestions.first().waitFor();
  },
  async 'readme/registry'(page) {
    await page.locator('.editor-instance [class*=squiggly-]').first().waitFor();
    await page.locator('.editor-instance .view-line [class*=dyn-rule]').first().waitFor();
  },
  async 'readme/proxy'(page) {
    await page.setViewportSize({ width: 1200, height: 560 });
    await page.locator('.editor-instance .codelens-decoration a', { hasText: 'Optimize' }).first().waitFor();
    await command(page, 'm365lint: Show or Hide What Each Line Decides');
    await page.locator('.editor-instance .view-line', { hasText: 'of Microsoft' }).first().waitFor();
    await command(page, 'Notifications: Clear All Notifications');
  },
};
const files = {
  'walkthrough/team': '.m365lint.jsonc',
  'readme/registry': 'settings.reg',
  'readme/proxy': 'proxy.pac',
};

await build();
const folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'm365lint-pictures-')), 'deployment');
cpSync(path.join(root, 'examples'), folder, { recursive: true });
writeFileSync(path.join(folder, 'configuration.xml'), typo);
writeFileSync(path.join(folder, '.m365lint.jsonc'), rules);
writeFileSync(path.join(folder, 'settings.reg'), registry);

const settings = {
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.fontSize': 14,
  'editor.wordBasedSuggestions': 'off',
  '[markdown]': { 'editor.wordWrap': 'on' },
  'workbench.statusBar.visible': false,
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'breadcrumbs.enabled': false,
};
const server = await serveWithExtension({ settings, say: console.log });
const browser = await launchBrowser();
try {
  for (const [name, prepare] of Object.entries(pictures)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    await take(name, prepare);
    console.log(`media/${name}.png`);
  }
} finally {
  await browser.close();
  await server.stop();
  rmSync(path.dirname(folder), { recursive: true, force: true });
}

async function take(name, prepare) {
  const page = await browser.newPage({ viewport: size });
  page.setDefaultTimeout(30_000);
  watchRequests(page, (url) => console.error(`VS Code asked for ${url}`));
  await page.goto(server.address(folder, path.join(folder, files[name] ?? 'configuration.xml')));
  await page.locator('.editor-instance .view-line').first().waitFor();
  if (await page.locator('.part.sidebar').isVisible()) await page.keyboard.press('Control+B');
  await prepare(page);
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  const file = path.join(target, `${name}.png`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, await smallPng(page, png));
  await page.close();
}

async function command(page, title) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
}

async function clickOn(page, word) {
  const box = await page.locator('.editor-instance .view-line span span', { hasText: word }).first().boundingBox();
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
