import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parse } from 'yaml';
import { build, clean, inPlace, misspelt, type Place, program, unclosed, unusedIgnore } from './cli/run';

const root = join(__dirname, '..');
const textOf = (name: string) => readFileSync(join(root, name), 'utf8');
const { version } = JSON.parse(textOf('package.json'));

/** The block to copy below a heading of the README. */
function blockBelow(heading: string) {
  const section = textOf('README.md')
    .split(/^### /m)
    .find((part) => part.startsWith(`${heading}\n`));
  return parse(/```yaml\n([\s\S]*?)```/.exec(section ?? '')![1]!);
}

/** Stand-ins for what a machine of a pipeline has: an npx that runs this m365lint, and m365lint itself. */
const bin = mkdtempSync(join(tmpdir(), 'm365lint-bin-'));

function standIn(name: string, script: string) {
  writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, name), 0o755);
}

/** Runs the lines of a step as its runner does. */
function runLines(place: Place, lines: string, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', lines], {
    cwd: place.folder,
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, ...env },
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

const files = { 'a.xml': misspelt, 'deep/b c.xml': unclosed, 'clean.xml': clean };

describe('README and docs/ci.md', () => {
  before(function () {
    if (process.platform === 'win32') this.skip();
    build();
    const start = `exec "${process.execPath}" "${program}"`;
    standIn('m365lint', `${start} "$@"`);
    standIn(
      'npx',
      `[ "$1 $2" = "--yes m365lint@${version}" ] || { echo "npx $*" >&2; exit 99; }\nshift 2\n${start} "$@"`,
    );
  });
  after(() => rmSync(bin, { recursive: true, force: true }));

  describe('GitHub', () => {
    const action = parse(textOf('action.yml'));
    const { steps } = blockBelow('GitHub').jobs.m365lint;
    const [step] = action.runs.steps;

    /** The action with inputs, its expressions worked out. */
    const act = (place: Place, given: Record<string, unknown>) => {
      const names = Object.keys(action.inputs);
      assert.deepEqual(
        Object.keys(given).filter((name) => !names.includes(name)),
        [],
      );
      const inputs = Object.fromEntries(
        names.map((name) => [name, String(given[name] ?? action.inputs[name].default)]),
      );
      const env = Object.entries(step.env as Record<string, string>).map(([name, value]) => [
        name,
        value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, input: string) => inputs[input]!),
      ]);
      const summary = place.at('.summary.md');
      return runLines(place, step.run, { ...Object.fromEntries(env), GITHUB_STEP_SUMMARY: summary });
    };

    it('is a composite action whose script holds no expression', () => {
      assert.equal(action.runs.using, 'composite');
      assert.equal(step.shell, 'bash');
      assert.ok(!step.run.includes('${{'));
      for (const { description } of Object.values<{ description: string }>(action.inputs))
        assert.match(description, /\.$/);
      assert.equal(action.inputs.version.default, version);
    });

    it(
      'annotates what the change brought, and writes the SARIF file and the summary',
      inPlace(files, (place) => {
        place.commit();
        const base = place.git('rev-parse', 'HEAD').trim();
        place.write('deep/b c.xml', `<!-- x -->\n${unclosed}`);
        place.write('new.xml', unclosed);
        const { uses, with: inputs } = steps.at(-1);
        assert.equal(uses, `m365lint/m365lint@v${version}`);
        assert.equal(inputs['changed-since'], '${{ github.event.pull_request.base.sha }}');
        const { code, out } = act(place, { ...inputs, 'changed-since': base });
        assert.equal(code, 1);
        assert.deepEqual(out.match(/^::\w+ file=[^,]+/gm), ['::error file=new.xml']);
        const [run] = JSON.parse(readFileSync(place.at('m365lint.sarif'), 'utf8')).runs;
        assert.equal(run.results.length, 1);
        assert.match(readFileSync(place.at('.summary.md'), 'utf8'), /^### `new\.xml`$/m);
      }),
    );

    it(
      'checks everything without further inputs',
      inPlace(files, (place) => {
        const { code, out } = act(place, {});
        assert.equal(code, 1);
        assert.deepEqual(out.match(/^::\w+ file=[^,]+/gm), ['::error file=deep/b c.xml', '::warning file=a.xml']);
        assert.ok(existsSync(place.at(action.inputs['sarif-file'].default)));
      }),
    );

    it(
      'takes every input as a word and none as a script',
      inPlace({ ...files, '-x $(touch ran);.xml': misspelt }, (place) => {
        place.run(['--baseline', 'known.json', '--write-baseline', '--', 'a.xml']);
        const paths = 'a.xml\ndeep/b c.xml\n\n-x $(touch ran);.xml\n';
        const { code, out } = act(place, { paths, baseline: 'known.json', 'fail-on': 'never' });
        assert.deepEqual([code, existsSync(place.at('ran'))], [0, false]);
        assert.deepEqual(out.match(/^::\w+ file=[^,]+/gm), [
          '::error file=deep/b c.xml',
          '::warning file=-x $(touch ran);.xml',
        ]);
      }),
    );
  });

  describe('pre-commit', () => {
    interface Hook {
      id: string;
      entry: string;
      language: string;
      types: string[];
      files: string;
    }
    const hooks: Hook[] = parse(textOf('.pre-commit-hooks.yaml'));
    const [repo] = blockBelow('pre-commit').repos;
    const names = ['a.xml', 'deep/b c.xml'];
    const runHook = (place: Place, { entry }: Hook) =>
      runLines(place, `${entry} ${names.map((name) => `'${name}'`).join(' ')}`);

    it('names hooks that exist, at the version of this package', () => {
      assert.equal(repo.rev, `v${version}`);
      assert.deepEqual(
        hooks.map(({ id }) => id),
        ['m365lint', 'm365lint-fix'],
      );
      for (const { id } of repo.hooks) assert.ok(hooks.some((hook) => hook.id === id));
    });

    it('takes every file by its name, text or not', () => {
      for (const { types, files } of hooks) {
        assert.deepEqual(types, ['file']);
        const pattern = new RegExp(files.replace('(?i)', ''), 'i');
        for (const name of ['a.xml', 'x/A.REG', 'p.pac', 'configuration.xml.j2', 'wpad.dat', 'x/WPAD.dat'])
          assert.match(name, pattern);
        for (const name of ['a.xmlx', 'xml', 'ntuser.dat', 'x.xml/readme.md']) assert.doesNotMatch(name, pattern);
      }
    });

    it(
      'checks the files it is given',
      inPlace(files, (place) => {
        const { code, out } = runHook(place, hooks[0]!);
        assert.equal(code, 1);
        assert.deepEqual(out.match(/^[^:]+/gm), names);
      }),
    );

    it(
      'fixes the files it is given',
      inPlace({ ...files, 'a.xml': unusedIgnore, 'deep/b c.xml': clean }, (place) => {
        assert.equal(runHook(place, hooks[1]!).code, 0);
        assert.equal(readFileSync(place.at('a.xml'), 'utf8'), clean);
      }),
    );
  });

  it(
    'GitLab: the job writes both reports and says what it found',
    inPlace(files, (place) => {
      const { script, artifacts } = blockBelow('GitLab').m365lint;
      const { code, out } = runLines(place, script.join('\n'));
      assert.equal(code, 1);
      assert.deepEqual(out.match(/^[^:]+/gm), ['a.xml', 'deep/b c.xml']);
      const { codequality, junit } = artifacts.reports;
      assert.equal(JSON.parse(readFileSync(place.at(codequality), 'utf8')).length, 2);
      assert.match(readFileSync(place.at(junit), 'utf8'), /<testsuites name="m365lint" tests="3" failures="2"/);
      assert.equal(artifacts.when, 'always');
    }),
  );

  it(
    'Azure Pipelines: the step logs issues, and the next one publishes the SARIF file',
    inPlace(files, (place) => {
      const { steps } = blockBelow('Azure Pipelines');
      const [, check, publish] = steps;
      const { code, out } = runLines(place, check.bash, { BUILD_ARTIFACTSTAGINGDIRECTORY: place.folder });
      assert.equal(code, 1);
      assert.equal(out.match(/^##vso\[task\.logissue /gm)?.length, 2);
      const published = publish.publish.replace('$(Build.ArtifactStagingDirectory)', place.folder);
      assert.equal(JSON.parse(readFileSync(published, 'utf8')).version, '2.1.0');
      assert.deepEqual([publish.artifact, publish.condition], ['CodeAnalysisLogs', 'succeededOrFailed()']);
    }),
  );

  it(
    'the lines about baselines work as written',
    inPlace(files, (place) => {
      const lines = textOf('docs/ci.md').match(/^m365lint --baseline .*$/gm)!;
      assert.deepEqual(
        lines.map((line) => runLines(place, line).code),
        [0, 0, 0],
      );
    }),
  );

  it('names every format', () => {
    const rows = textOf('docs/ci.md')
      .match(/^\| `.*$/gm)!
      .join('\n');
    const named = [...rows.matchAll(/`(\w+)`/g)].map((match) => match[1]!);
    const help = execFileSync(process.execPath, [program, '--help'], { encoding: 'utf8' });
    for (const name of named) assert.match(help, new RegExp(`\\b${name}\\b`));
    assert.equal(named.length, 11);
  });
});
