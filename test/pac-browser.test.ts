import assert from 'node:assert/strict';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { EvaluationAnswer, EvaluationRequest } from '../server/src/pac/evaluation';
import { instrument } from '../server/src/pac/instrument';
import { neededChromium } from './chromium';
import { ready, requestFor, run } from './pac/ask';
import { buildSandbox } from './pac/sandbox';

const root = join(__dirname, '..');

const script = `
var direct = ["*.sharepoint.com", "outlook.office365.com"];
function FindProxyForURL(url, host) {
  if (isPlainHostName(host) || isInNet(host, "10.0.0.0", "255.0.0.0")) return "DIRECT";
  for (var i = 0; i < direct.length; i++) if (shExpMatch(host, direct[i])) return "DIRECT";
  if (weekdayRange("SAT", "SUN")) return nope;
  switch (host) { case "a.example": return 7; }
  return timeRange(8, 17) ? "PROXY proxy.example.com:" + new Date().getHours() : "PROXY night.example.com:80";
}`;

describe('the sandbox in a browser', function () {
  this.timeout(60_000);
  let browser: Browser;
  let page: Page;

  before(async function () {
    const executablePath = neededChromium(this);
    buildSandbox();
    await ready();
    browser = await chromium.launch({ executablePath, chromiumSandbox: false, args: ['--disable-dev-shm-usage'] });
    page = await browser.newPage();
    const host = bundled();
    // An address that nobody has, answered from the files of the build.
    await page.route('http://sandbox.test/**', (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      if (name === 'host.js') return route.fulfill({ contentType: 'text/javascript', body: host });
      if (name === '') return route.fulfill({ contentType: 'text/html', body: '<script src="host.js"></script>' });
      return route.fulfill({ path: join(root, 'dist', name), contentType: types[name] });
    });
    await page.goto('http://sandbox.test/');
  });
  after(() => browser?.close());

  const evaluate = (request: EvaluationRequest) =>
    page
      .evaluate(`sandbox.evaluate(${JSON.stringify(request)}).then(JSON.stringify)`)
      .then((answer) => JSON.parse(answer as string) as EvaluationAnswer);

  it('gives the answers that are given here', async () => {
    const source = instrument({ text: script, broken: false })!.source;
    const urls = ['intranet', 'x.sharepoint.com', 'www.example.com', 'a.example', 'known.example'].map(
      (host) => `https://${host}/`,
    );
    const asked = { urls, addresses: { 'known.example': '10.1.1.1' }, client: 'browsers' as const };
    const ours = JSON.parse(JSON.stringify(run(source, asked)));
    assert.equal(ours.outcomes.length, urls.length);
    assert.deepEqual(await evaluate(requestFor(source, asked)), ours);
  });

  for (const [name, body, kinds] of [
    ['an endless loop', 'for (;;) {}', ['time']],
    ['a native call without end', 'return new Array(2e8).join("ab");', ['time', 'memory']],
    ['a recursion without end', 'return FindProxyForURL();', ['stack']],
    ['nested code', 'return eval("[".repeat(1e5) + "]".repeat(1e5));', ['stack', 'exception']],
    [
      'deep data',
      'var a = []; for (var i = 0; i < 1e5; i++) a = [a]; return JSON.stringify(a);',
      ['stack', 'exception', 'memory'],
    ],
  ] as const)
    it(`ends ${name}, and goes on`, async () => {
      const answer = await evaluate(requestFor(`function FindProxyForURL(url, host) { ${body} }`));
      const failure = answer.failure ?? answer.outcomes[0]?.failure;
      assert.ok(failure && (kinds as readonly string[]).includes(failure.kind), JSON.stringify(answer));
      const next = await evaluate(requestFor('function FindProxyForURL() { return "DIRECT"; }'));
      assert.equal(next.outcomes[0]?.result, 'DIRECT');
    });
});

const types: Readonly<Record<string, string>> = {
  'web/pac-worker.js': 'text/javascript',
  'quickjs.wasm': 'application/wasm',
};

/** A page's script that starts the sandbox. */
function bundled(): string {
  const contents = `import { webSandbox } from './host.web';
    globalThis.sandbox = webSandbox({ worker: 'http://sandbox.test/web/pac-worker.js', wasm: 'quickjs.wasm' });`;
  const resolveDir = join(root, 'server/src/pac/sandbox');
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
  });
  return outputFiles[0]!.text;
}
