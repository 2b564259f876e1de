import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Visit, visit, visitWeb } from '../scripts/vscode/visit.mjs';
import { neededChromium } from './chromium';
import { packagedExtension } from './package/make';

/** Reading it finds the pattern; that Microsoft 365 goes through the proxy is only found by running it. */
const script = (proxy: string) => `function FindProxyForURL(url, host) {
  if (shExpMatch(host, "*.contoso.(com|net)")) return "DIRECT";
  return "PROXY ${proxy}:8080";
}
`;

const settings = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'workbench.editor.useModal': 'off', // a newer VS Code would ask for trust above the files
};

const hosts: Record<string, (folder: string, vsix: string, newest: boolean) => Promise<Visit>> = {
  'a server': (folder, vsix, newest) => visit({ newest, settings, folder, vsix }),
  // Packaging has built dist/, from which the page takes the extension.
  'the browser': (folder, _, newest) => visitWeb({ newest, settings, folder }),
};

for (const newest of process.env.M365LINT_NEWEST ? [false, true] : [false])
  for (const [host, open] of Object.entries(hosts))
    describe(`a workspace that is not trusted, in ${newest ? 'the newest' : 'the oldest'} VS Code in ${host}`, function () {
      this.timeout(300_000);
      let folder: string;
      let visited: Visit;
      const workers: string[] = [];

      before(async function () {
        neededChromium(this);
        folder = mkdtempSync(join(tmpdir(), 'm365lint-restricted-'));
        cpSync(join(__dirname, 'vscode/workspace/typo'), folder, { recursive: true });
        for (const name of ['unasked', 'asked', 'trusted'])
          writeFileSync(join(folder, `${name}.pac`), script(`${name}.example.com`));
        visited = await open(folder, packagedExtension(), newest);
        visited.page.on('request', (request) => {
          if (request.url().endsWith('/pac-worker.js')) workers.push(request.url());
        });
        await visited.page.locator('[id="status.problems"]').click();
      });
      after(async () => {
        await visited?.close();
        if (folder) rmSync(folder, { recursive: true, force: true });
      });

      const show = (name: string) =>
        visited.page.locator(`.explorer-folders-view .monaco-list-row[aria-label^="${name}"]`).dblclick();
      const lens = (text: string) => visited.page.locator('.codelens-decoration a', { hasText: text });
      const problem = (text: string) => visited.page.locator('.markers-panel .monaco-list-row', { hasText: text });
      const restricted = () => visited.page.locator('[id="status.workspaceTrust"]');

      it('is checked', async () => {
        await show('configuration.xml');
        await problem('odt/channel-unknown').waitFor();
        await restricted().waitFor();
      });

      it('has its scripts read and not run', async () => {
        await show('unasked.pac');
        await problem('pac/glob-with-groups').first().waitFor();
        // A script that may be run has been run before anything stands above it.
        await lens('The script has not been run').waitFor();
        assert.equal(await problem('through PROXY unasked.example.com').count(), 0);
        assert.deepEqual(workers, []);
      });

      it('has a script run that the user asks about', async () => {
        await show('asked.pac');
        await lens('The script has not been run').click();
        await problem('through PROXY asked.example.com').waitFor();
        await lens('Optimize 0/4 direct').waitFor();
      });

      it('has its open scripts run as soon as it is trusted', async () => {
        const { page } = visited;
        await show('trusted.pac');
        await lens('The script has not been run').waitFor();
        await restricted().click();
        await page.locator('.workspace-trust-editor .monaco-button', { hasText: /^Trust$/ }).click();
        await problem('through PROXY trusted.example.com').waitFor();
        await page.locator('.tab', { hasText: 'trusted.pac' }).click();
        await lens('Optimize 0/4 direct').waitFor();
        // A page sees the worker start in which scripts run; that of a server is out of its sight.
        assert.equal(workers.length > 0, host === 'the browser');
        assert.deepEqual(visited.outside, []);
      });
    });
