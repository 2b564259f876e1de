import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { build, clean, inPlace, type Place, program } from './cli/run';

const read = (place: Place, name: string) => readFileSync(place.at(name), 'utf8');

describe('commands besides check', () => {
  before(build);

  it(
    'explain prints the page of a rule',
    inPlace({}, (place) => {
      const { out, code } = place.run(['explain', 'odt/channel-unknown']);
      assert.equal(code, 0);
      assert.match(out, /^# odt\/channel-unknown\n/);
      assert.match(out, /```xml flagged/);
      assert.ok(!out.includes('<!-- generated') && !out.includes('日本語'));
    }),
  );

  for (const [locale, written] of [
    ['ja', /[ぁ-ん]/],
    ['fi', /[äö]/],
  ] as const)
    it(
      `explain leads with the language asked for: ${locale}`,
      inPlace({}, (place) => {
        const lines = place.run(['explain', 'odt/channel-unknown', '--locale', locale]).out.split('\n');
        assert.match(lines[0]!, written);
        assert.ok(lines.includes('# odt/channel-unknown'));
      }),
    );

  it(
    'rules lists every rule, also as data',
    inPlace({}, (place) => {
      assert.match(place.run(['rules']).out, /^odt\/channel-unknown +warning +\S/m);
      const { rules } = JSON.parse(place.run(['rules', '--format', 'json']).out);
      const [rule] = rules.filter(({ id }: { id: string }) => id === 'odt/channel-unknown');
      assert.deepEqual([rule.severity, rule.enabled, rule.formerly], ['warning', true, []]);
      assert.match(rule.guidance[0].url, /^https:/);
    }),
  );

  it(
    'effect tells what a file does, also as data and from standard input',
    inPlace({ 'c.xml': clean, 'notes.txt': '' }, (place) => {
      assert.match(place.run(['effect', 'c.xml']).out, /O365ProPlusRetail/);
      const data = JSON.parse(place.run(['effect', '-', '--format', 'json'], { input: clean }).out);
      assert.equal(data.kind, 'odt');
      assert.ok(Array.isArray(data.steps));
      const { code, err } = place.run(['effect', 'notes.txt']);
      assert.deepEqual([code, /^"notes\.txt" is not a deployment file: /.test(err)], [2, true]);
    }),
  );

  for (const args of [['effect', 'c.xml'], ['rules']])
    it(
      `${args[0]} writes its data to a file`,
      inPlace({ 'c.xml': clean }, (place) => {
        const { out } = place.run([...args, '--format', 'json']);
        const written = place.run([...args, '--format', 'json=a.json', '--format=json=b.json']);
        assert.deepEqual(written, { code: 0, out: '', err: '' });
        assert.deepEqual([read(place, 'a.json'), read(place, 'b.json')], [out, out]);
      }),
    );

  it(
    'effect lets no value steer the terminal or break a line',
    inPlace({ 'c.xml': clean.replace('MonthlyEnterprise', '\u001b[31mRED&#10;\u001b]0;title\u0007') }, (place) => {
      const { out } = place.run(['effect', 'c.xml']);
      assert.match(out, /\uFFFD\[31mRED \uFFFD\]0;title\uFFFD/);
      assert.doesNotMatch(out, /[^\P{Cc}\n]/u);
    }),
  );

  it('lsp answers on standard output', async () => {
    const server = spawn(process.execPath, [program, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const params = { processId: null, rootUri: null, capabilities: {} };
    const text = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
    const [answer] = await once(server.stdout, 'data');
    server.kill();
    assert.match(String(answer), /^Content-Length: \d+\r\n/);
  });
});
