/** `npm run bench`: speeds as ratios within one run, and sizes, each beside its budget. Needs `npm run build` first. */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { settingsFor } from '../server/src/core/config';
import { lint } from '../server/src/core/lint';
import { odt } from '../server/src/odt';
import { echoServer, roundTrips } from './bench/round-trips';

const root = join(__dirname, '..');
const example = join(root, 'examples/standard/configuration.xml');
const settings = settingsFor({}, 'configuration.xml', '2026-11-21');

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The two works in turn, so that a busy machine slows both; the ratio of their medians. */
function ratioOf(runs: number, ours: () => unknown, other: () => unknown): number {
  const times = Array.from({ length: runs }, () => [timed(ours), timed(other)] as const);
  return median(times.map(([own]) => own)) / median(times.map(([, reference]) => reference));
}

const line = (what: string, value: string, budget: string) =>
  console.log(`${what.padEnd(58)} ${value.padStart(9)}  (${budget})`);

/** A real example, its products repeated until the file has the size. */
function fileOf(bytes: number): string {
  const [head, product, tail] = [
    '<Configuration>\n  <Add Channel="Current">\n',
    '    <Product ID="O365ProPlusRetail">\n      <Language ID="en-us" />\n    </Product>\n',
    '  </Add>\n</Configuration>\n',
  ];
  return head + product.repeat(Math.ceil(bytes / product.length)) + tail;
}

function perByte(megabytes: number, work: (text: string) => unknown): number {
  const text = fileOf(megabytes * 1e6);
  return median(Array.from({ length: 3 }, () => timed(() => work(text)))) / text.length;
}

async function bench() {
  const edit = await roundTrips([join(root, 'dist/server.js'), echoServer(root)], readFileSync(example, 'utf8'), 300);
  line(
    'edit to diagnostics, against a server that only parses',
    `${(median(edit[0]!) / median(edit[1]!)).toFixed(2)} x`,
    'at most 1.5 x',
  );

  const node =
    (...args: string[]) =>
    () => {
      try {
        execFileSync(process.execPath, args, { stdio: 'ignore' });
      } catch {
        // Exit code 1 means findings.
      }
    };
  const start = ratioOf(15, node(join(root, 'dist/cli.js'), example), node('-e', '0'));
  line('command line on one file, against node -e 0', `${start.toFixed(2)} x`, 'at most 2 x');

  const parse = (text: string) => odt.parse({ text });
  const check = (text: string) => lint(odt, parse(text), settings);
  line(
    'parsing per byte, 16 MB against 1 MB',
    `${(perByte(16, parse) / perByte(1, parse)).toFixed(2)} x`,
    'at most 1.2 x',
  );
  line(
    'checking per byte, 16 MB against 1 MB',
    `${(perByte(16, check) / perByte(1, check)).toFixed(2)} x`,
    'at most 1.2 x',
  );
  line('server bundle', `${Math.round(statSync(join(root, 'dist/server.js')).size / 1024)} KB`, 'at most 700 KB');
}

void bench();
