/** `npm run bench`: speeds as ratios within one run, and sizes, each beside its budget. Needs `npm run build` first. */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { settingsFor } from '../server/src/core/config';
import { lint } from '../server/src/core/lint';
import { evaluate } from '../server/src/evaluate.node';
import { packs } from '../server/src/languages';
import { odt } from '../server/src/odt';
import { pac } from '../server/src/pac';
import { largeExport, largeFile } from './bench/large-file';
import { largeScript } from './bench/large-script';
import { median, ratioOf } from './bench/measure';
import { echoServer, idleMemory, roundTrips, type Typed } from './bench/round-trips';

const root = join(__dirname, '..');
const server = join(root, 'dist/server.js');
const example = join(root, 'scripts/bench/configuration.xml');

const line = (what: string, value: string, budget?: string) =>
  console.log(`${what.padEnd(58)} ${value.padStart(9)}${budget ? `  (at most ${budget})` : ''}`);

const times = (ratio: number) => `${ratio.toFixed(2)} x`;

const node = (...args: string[]) => {
  try {
    execFileSync(process.execPath, args, { stdio: 'ignore' });
  } catch {
    // Exit code 1 means findings.
  }
};

/** A file in dist/ and the shared parts that it loads. */
function withParts(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, part] of readFileSync(join(root, 'dist', file), 'utf8').matchAll(/require\("\.\/(part-[^"]+)"\)/g))
    withParts(part!, seen);
  return seen;
}

/** Kilobytes of code that the server loads for files of these kinds. */
function kilobytesFor(ids: readonly string[]): number {
  const files = new Set(['server', ...ids].flatMap((name) => [...withParts(`${name}.js`)]));
  return Math.round([...files].reduce((sum, file) => sum + statSync(join(root, 'dist', file)).size, 0) / 1024);
}

/** As many bytes in one file of 16 MB as in sixteen of 1 MB, so both leave the same garbage. */
function growth(work: (text: string) => unknown): number {
  const large = largeFile(16);
  const small = largeFile(1);
  const sixteen = () => {
    for (let i = 0; i < 16; i++) work(small);
  };
  return ratioOf(5, () => work(large), sixteen);
}

/** Milliseconds in which the sandbox answers for a script; its worker is started before. */
async function evaluationTime(text: string): Promise<number> {
  const settings = settingsFor({}, 'proxy.pac', '2026-11-21');
  const run = () => evaluate(pac.evaluation!.request(pac.parse({ text, path: 'proxy.pac' }), settings)!);
  await run();
  const times: number[] = [];
  for (let i = 0; i < 5; i++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return median(times);
}

async function bench() {
  const text = readFileSync(example, 'utf8');
  const xml: Typed = {
    uri: 'file:///bench/configuration.xml',
    languageId: 'xml',
    text,
    // In the comment nothing changes; in the value a problem comes and goes.
    marks: ['<!-- ', 'Channel="'],
  };
  const echo = echoServer(root);
  const [ours, floor] = await roundTrips([server, echo], xml, { warmUp: 1000, measured: 2000 });
  line('edit to diagnostics, against a server that only parses', times(median(ours!) / median(floor!)), '1.5 x');

  const reg: Typed = { uri: 'file:///bench/a.reg', languageId: 'reg', text: largeExport(5), marks: ['; ', '"Name"="'] };
  const [oursReg, floorReg] = await roundTrips([server, echo], reg, { warmUp: 6, measured: 12 });
  line('the same in an export of 5 MB', times(median(oursReg!) / median(floorReg!)), '2 x');

  const pacScript: Typed = {
    uri: 'file:///bench/proxy.pac',
    languageId: 'javascript',
    text: largeScript(500),
    marks: ['// ', '".branch'],
  };
  const [oursPac, floorPac] = await roundTrips([server, echo], pacScript, { warmUp: 20, measured: 40 });
  line('the same in a PAC script of 500 KB', times(median(oursPac!) / median(floorPac!)), '1.5 x');
  line('reading and running it in the sandbox', `${Math.round(await evaluationTime(pacScript.text))} ms`);

  const cli = join(root, 'dist/cli.js');
  const start = ratioOf(
    15,
    () => node(cli, example),
    () => node('-e', '0'),
  );
  line('command line on one file, against node -e 0', times(start), '2 x');

  const settings = settingsFor({}, 'configuration.xml', '2026-11-21');
  line('parsing 16 MB, against 16 times 1 MB', times(growth((large) => odt.parse({ text: large }))), '1.2 x');
  const check = (large: string) => lint(odt, odt.parse({ text: large }), settings);
  line('checking 16 MB, against 16 times 1 MB', times(growth(check)), '1.2 x');

  const ids = packs.map(({ id }) => id);
  line(
    `server for one kind of file, the largest (${kilobytesFor(ids)} KB for all)`,
    `${Math.max(...ids.map((id) => kilobytesFor([id])))} KB`,
    '700 KB',
  );
  line('memory of the idle server', `${Math.round(await idleMemory(server, xml))} MB`, '80 MB');
}

void bench();
