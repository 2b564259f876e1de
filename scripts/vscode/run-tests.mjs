import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { format } from 'node:util';
import { developExtensions, launchBrowser, watchRequests } from './browser.mjs';
import { startServer } from './server.mjs';
import { startWebServer } from './web-server.mjs';

const timeLimit = 10 * 60_000;

// The workbench always says these; they tell nothing about a test.
const noise = [
  /^Resolv(ing|ed) connection token/,
  /^Creating a socket/,
  /\[Service Worker\] registration/,
  /additional builtin extensions/,
  /^ChatSessionStore/,
  /^Error while fetching the extension under development/,
  /^Loading development extension at/,
  /package\.nls\.json.*failed with status code 404/,
  /^\[reconnection-grace-time\]/,
  /^Timed out waiting for authentication provider 'github'/,
  // Its TypeScript would be one more package.
  /Could not find bundled tsserver/,
  /^An unknown error occurred\. Please consult the log/,
  /^\[Extension Host\] \(node:\d+\) \[DEP/,
  // Of the browser's editor only.
  /additional builtin location/,
  /^Creation of workbench contribution/,
  /^\[(AgentHost:remote|AccountPolicyGate)\]/,
  /^ENOPRO: .*vscode-vfs:/,
  /^Ignoring the error while validating workspace folder/,
  /^Activating extension 'vscode\./,
  /Couldn't find message for key %…%/,
];

// `M365LINT_VERBOSE` shows all logs; `M365LINT_ARTIFACTS` names a folder for a picture and the log of a failed run.
const verbose = Boolean(process.env.M365LINT_VERBOSE);

/** Runs a test suite in the extension host of a real VS Code, a process of its server, and gives the exit code. */
export async function runSuite({ version, folders, workspace, extensions, testsPath }) {
  const onLog = verbose ? (text) => process.stderr.write(text) : undefined;
  const server = await startServer({ version, folders, onLog });
  return runOn(server, {
    address: server.address(workspace),
    prepare: (page) => developExtensions(page, server, extensions, testsPath),
    exitCode: () => hostExitCode(server),
  });
}

/** Runs a test suite in the extension host that is a worker of the page; each line of the tests is told to `onLine`. */
export async function runWebSuite({ onLine, ...options }) {
  const server = await startWebServer(options);
  return runOn(server, { address: server.address, onLine });
}

async function runOn(server, { address, prepare, exitCode, onLine }) {
  let browser;
  let page;
  let code = 1;
  try {
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const broken = whenBroken(browser, page, server);
    watchRequests(page, (url) => console.error(`VS Code asked for ${url}`));
    // The two functions by which the workbench tells of a test run in it.
    await page.exposeFunction('codeAutomationLog', (type, parts) => {
      const line = format(...parts);
      onLine?.(line);
      if (!verbose && noise.some((pattern) => pattern.test(line))) return;
      (type === 'error' || type === 'warn' ? process.stderr : process.stdout).write(`${line}\n`);
    });
    const { promise: ended, resolve: end } = withResolve();
    await page.exposeFunction('codeAutomationExit', end);
    await prepare?.(page);
    await Promise.race([broken, page.goto(address)]);
    code = (await Promise.race([broken, ended])) || ((await exitCode?.()) ?? 0);
  } catch (error) {
    console.error(error.message);
  } finally {
    if (code !== 0) await keepArtifacts(page, server);
    await browser?.close().catch(() => {});
    await server.stop();
  }
  return code;
}

function withResolve() {
  let resolve;
  const promise = new Promise((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

// Rejects as soon as no result can come any more.
function whenBroken(browser, page, server) {
  const broken = new Promise((_, reject) => {
    const fail = (why) => reject(new Error(why));
    page.on('crash', () => fail('The workbench page crashed.'));
    browser.on('disconnected', () => fail('Chromium went away.'));
    server.exit?.then(() => fail('The VS Code server went away.'));
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => fail('Interrupted.'));
    setTimeout(() => fail(`No result within ${timeLimit / 60_000} minutes.`), timeLimit).unref();
  });
  broken.catch(() => {});
  return broken;
}

// The workbench reports a crashed extension host as success; its true exit code is in the server's log only.
async function hostExitCode(server) {
  for (let tries = 0; tries < 200; tries++) {
    const found = /Extension Host Process exited with code: (\w+), signal: (\w+)/.exec(server.log.join(''));
    if (found) {
      const [, code, signal] = found;
      if (code === '0' && signal === 'null') return 0;
      console.error(`The extension host ended with code ${code}, signal ${signal}.`);
      return Number(code) || 1;
    }
    await pause(50);
  }
  console.error('The extension host has not ended ten seconds after the tests.');
  return 1;
}

async function keepArtifacts(page, server) {
  const folder = process.env.M365LINT_ARTIFACTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page?.screenshot({ path: path.join(folder, 'workbench.png') }).catch(() => {});
  if (server.log) writeFileSync(path.join(folder, 'server.log'), server.log.join(''));
}
