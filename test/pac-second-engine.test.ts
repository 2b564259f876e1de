import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { corpusMissing, pacFiles } from './corpus';
import { ready, requestFor, run } from './pac/ask';
import { nameCases } from './pac/helper-cases';
import { timeGroups } from './pac/time-cases';

// The interpreter that Debian's python3-pacparser belongs to.
const python = '/usr/bin/python3';
const missing = spawnSync(python, ['-c', 'import pacparser']).status !== 0;

const urls = [
  'http://www.example.com/',
  'https://outlook.office365.com/',
  'http://intranet/',
  'http://10.1.2.3/x/y.html',
  'http://www.example.net/watch?v=1',
  'https://teams.microsoft.com/',
  'http://printer.local/',
  'http://www.example.cn/',
  'ftp://ftp.example.org/',
  'http://localhost/',
];

/** Files whose answers may differ, and why. */
const differences: Readonly<Record<string, string>> = {
  'patrickfong+e2guardian-docker+pac+proxy.pac':
    'isInNet without a valid mask is false in browsers; the older helper throws',
  'samrocketman+samrocketman.github.io+wpad.dat': 'picks a proxy at random',
};

/** Expressions whose values may differ, and why. */
const otherValues: readonly [pattern: RegExp, why: string][] = [
  [
    /^isInNet\("10\.1\.1\.1", "10\.0\.0\.0(?:\/8|"\)|", "255\.0\.0\.256)/,
    'the older helper does not look at pattern and mask',
  ],
  [/^isPlainHostName\("2001:db8::1"\)/, 'only Chromium knows IPv6 addresses there'],
  [/^weekdayRange\("SAT", "WED"\)/, 'in the older helper a range does not reach over the end of the week'],
  [/^dateRange\((?:"SEP", "FEB"|24, "DEC", 6, "JAN"|"DEC", "JAN")\)/, 'nor over the end of the year'],
  [/^timeRange\(22, 0, 6, 0\)/, 'nor over midnight'],
  [/^timeRange\(1, 2, 3\)/, 'the text that is thrown is our own'],
];

interface Question {
  source: string;
  urls: readonly string[];
  now?: number;
}

type Answers = (string | null)[];

function theirs(questions: readonly Question[]): Answers[] {
  const input = questions.map(({ source, ...asked }) => {
    const { ownAddress, now, probes } = requestFor(source, asked);
    return { source, ownAddress, now, probes: probes.map(({ url, host }) => [url, host]) };
  });
  const { status, stdout, stderr } = spawnSync(python, [join(__dirname, 'pac/second-engine.py')], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    env: { ...process.env, TZ: 'UTC' },
    maxBuffer: 1 << 27,
  });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

/** A script that answers with the value of an expression; the engine knows no JSON. */
const telling = (expression: string) =>
  `function FindProxyForURL() { try { return "" + ${expression}; } catch (e) { return "throws " + (e.name || e); } }`;

/** The other engine writes undefined as a text; to it, a script that cannot be loaded has no answer to anything. */
function ours({ source, ...asked }: Question): Answers {
  const { outcomes, failure } = run(source, asked);
  return failure ? asked.urls.map(() => null) : outcomes.map(({ result, notText }) => result ?? notText ?? null);
}

describe('pacparser, a second engine', function () {
  this.timeout(120_000);

  before(async function () {
    if (missing) {
      console.log('      skipped: pacparser is not installed (Debian package: python3-pacparser)');
      this.skip();
    }
    await ready();
  });

  it('answers as we do, for 10 addresses and every real script', function () {
    if (corpusMissing) {
      console.log(`      skipped: ${corpusMissing}`);
      this.skip();
    }
    const files = pacFiles();
    const all = theirs(files.map(({ text }) => ({ source: text, urls })));
    const alike = files.filter(({ name, text }, i) => {
      const own = ours({ source: text, urls });
      const same = JSON.stringify(own) === JSON.stringify(all[i]);
      if (!(name in differences)) assert.deepEqual(own, all[i], name);
      return same && own.some((answer) => answer !== null);
    });
    assert.ok(alike.length >= 40, `${alike.length} scripts with equal answers`);
  });

  it('gives expressions the values that we give them', () => {
    const plain = nameCases.flatMap(({ cases }) =>
      cases.map(([expression]) => ({ expression, now: undefined as number | undefined })),
    );
    const timed = timeGroups
      .filter(({ name }) => name !== 'the frozen clock')
      .flatMap(({ at, cases }) => cases.map(([expression]) => ({ expression, now: Date.parse(at) })));
    const questions = [...plain, ...timed].map(({ expression, now }) => ({
      expression,
      source: telling(expression),
      urls: [urls[0]!],
      ...(now && { now }),
    }));
    const all = theirs(questions);
    const wrong = questions.flatMap((question, i) => {
      const own = ours(question)[0];
      const other = all[i]?.[0];
      const expected = otherValues.some(([pattern]) => pattern.test(question.expression));
      return own === other || expected ? [] : [`${question.expression}: ours ${own}, theirs ${other}`];
    });
    assert.deepEqual(wrong, []);
  });
});
