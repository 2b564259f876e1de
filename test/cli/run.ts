import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../..');
/** The bundle that is run. */
export const program = join(root, 'dist/cli.js');

/** The command line is tested as people run it, so the bundle must be of today. */
export function build(): void {
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** What a run finds around it. */
interface Given {
  input?: string | Buffer;
  env?: Record<string, string>;
  folder?: string;
}

export interface Result {
  code: number | null;
  out: string;
  err: string;
}

/** A folder of its own for each test, with the files that it needs. */
export class Place {
  readonly folder = mkdtempSync(join(tmpdir(), 'm365lint-'));

  constructor(files: Record<string, string | Buffer> = {}) {
    for (const [name, content] of Object.entries({ '.m365lint.jsonc': '{ "root": true }', ...files }))
      this.write(name, content);
  }

  at(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, content: string | Buffer): void {
    mkdirSync(dirname(this.at(name)), { recursive: true });
    writeFileSync(this.at(name), content);
  }

  /** Under version control, with everything committed. */
  commit(): void {
    if (!existsSync(this.at('.git'))) this.git('init', '-q', '-b', 'main');
    this.git('add', '-A');
    this.git('commit', '-q', '--no-verify', '-m', 'x');
  }

  git(...args: string[]): string {
    const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'core.autocrlf=false'];
    const env = { ...process.env, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_SYSTEM: devNull };
    return execFileSync('git', [...who, ...args], { cwd: this.folder, encoding: 'utf8', env });
  }

  run(args: readonly string[], { input, env, folder = this.folder }: Given = {}): Result {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd: folder,
      input,
      env: { ...process.env, NO_COLOR: '', ...env },
      encoding: 'utf8',
    });
    return { code: status, out: stdout, err: stderr };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** What a run prints in a format. */
export const printed = (place: Place, format: string, ...args: string[]): string =>
  place.run(['--format', format, ...args]).out;

/** A place that is cleared away after the test. */
export function inPlace(files: Record<string, string | Buffer>, use: (place: Place) => void): () => void {
  return () => {
    const place = new Place(files);
    try {
      use(place);
    } finally {
      place.remove();
    }
  };
}

/** Exit code 2, one plain sentence, and no stack trace. */
export function refused({ code, out, err }: Result, sentence: RegExp | string) {
  assert.equal(code, 2, err);
  assert.equal(out, '');
  assert.equal(err.trimEnd().split('\n').length, 1, err);
  if (typeof sentence === 'string') assert.equal(err.trimEnd(), sentence);
  else assert.match(err, sentence);
}

/** A file in which nothing is found. */
export const clean = `<Configuration>
  <Add OfficeClientEdition="64" Channel="MonthlyEnterprise">
    <Product ID="O365ProPlusRetail">
      <Language ID="en-us" />
    </Product>
  </Add>
  <Display Level="None" AcceptEULA="TRUE" />
</Configuration>
`;

/** One warning: odt/channel-unknown at 2:42, with a fix that needs a look. */
export const misspelt = clean.replace('MonthlyEnterprise', 'Curent');

/** One warning, with what a hostile file would like to put into a report. */
export const hostile = misspelt.replace('Curent', '&lt;b&gt;]]&gt;&quot;|`@all [x](y) ##vso[task.setvariable]; é😀');

/** One error: odt/xml-not-well-formed. */
export const unclosed = clean.replace('    </Product>\n', '');

/** One info with a safe fix: core/unused-ignore. */
export const unusedIgnore = clean.replace('  <Add', '  <!-- m365lint-ignore odt/channel-beta: later -->\n  <Add');

export const log4j = '<?xml version="1.0"?>\n<Configuration status="WARN"><Appenders/></Configuration>\n';

/** Committed on main; the tests then work on a branch. */
export function inRepository(files: Record<string, string | Buffer>, use: (place: Place) => void) {
  return inPlace(files, (place) => {
    place.commit();
    place.git('checkout', '-q', '-b', 'work');
    use(place);
  });
}
