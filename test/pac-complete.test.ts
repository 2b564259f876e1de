import assert from 'node:assert/strict';
import { render } from '../server/src/core/message';
import { applyEdits } from '../server/src/core/text';
import { endpoints } from '../server/src/knowledge/endpoints';
import { pacFunctions } from '../server/src/knowledge/pac-functions';
import { citeResolves } from '../server/src/knowledge/sources';
import { withoutStops } from '../server/src/lsp/complete';
import { pac } from '../server/src/pac';

const script = (body: string) => `function FindProxyForURL(url, host) {\n${body}\n}\n`;

/** Completions where '|' stands in the text. */
function at(marked: string) {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const completions = pac.complete(pac.parse({ text, path: 'proxy.pac' }), offset);
  return { text, completions, labels: completions.map(({ label }) => label) };
}

const inScript = (body: string) => at(script(body));

/** The body of the script after an entry has been taken, the default of each stop filled in. */
function accept(body: string, label: string): string {
  const { text, completions } = inScript(body);
  const chosen = completions.find((completion) => completion.label === label);
  assert.ok(chosen, `${label} is offered at ${body}`);
  const words = chosen.snippet ? withoutStops(chosen.edit.text) : chosen.edit.text;
  return applyEdits(text, [{ ...chosen.edit, text: words }])
    .split('\n')
    .slice(1, -2)
    .join('\n');
}

describe('completion in PAC scripts', () => {
  describe('of functions', () => {
    it('offers what engines provide and a JavaScript editor does not know', () =>
      assert.deepEqual(inScript('if (|').labels.sort(), pacFunctions.map(({ name }) => name).sort()));

    it('writes the call with the host that the script has', () => {
      assert.equal(accept('if (dns|', 'dnsDomainIs'), 'if (dnsDomainIs(host, "")');
      assert.equal(accept('if (isIn|', 'isInNet'), 'if (isInNet(host, "10.0.0.0", "255.0.0.0")');
      const { completions } = at('function FindProxyForURL(u, h) { if (!|) }');
      assert.equal(completions.find(({ label }) => label === 'isPlainHostName')?.edit.text, 'isPlainHostName(h)$0');
    });

    it('changes the name alone where the brackets stand', () =>
      assert.equal(accept('if (sh|ExpMtch(host, "a"))', 'shExpMatch'), 'if (shExpMatch(host, "a"))'));

    it('leaves out a function that the script declares itself', () =>
      assert.ok(!at('function isInNet(a) {}\nfunction f() { if (|) }').labels.includes('isInNet')));

    it('explains each', () => {
      for (const { label, documentation } of inScript('if (|').completions) {
        const { paragraphs, sources } = documentation!();
        assert.ok(paragraphs.length > 2 && sources.length > 0, label);
        assert.ok(sources.every(citeResolves), label);
      }
    });

    for (const body of ['host.|', 'var |', 'var is|', 'if (host == |', 'host |', '"is|"', '// is|', '/is|/.test(host)'])
      it(`is silent at ${body}`, () => assert.deepEqual(inScript(body).labels, []));

    it('is silent where parameters are declared', () => assert.deepEqual(at('function f(is|) {}').labels, []));
  });

  describe('of the entry point', () => {
    const label = 'function FindProxyForURL(url, host)';

    for (const marked of ['|', 'Find|', 'var x = 1;\nFind|', 'function Find|', 'function |'])
      it(`begins a script at ${JSON.stringify(marked)}`, () => {
        const { text, completions } = at(marked);
        const chosen = completions.find((one) => one.label === label);
        assert.ok(chosen);
        const written = applyEdits(text, [{ ...chosen.edit, text: withoutStops(chosen.edit.text) }]);
        const doc = pac.parse({ text: written, path: 'proxy.pac' });
        assert.equal(doc.broken, false, written);
        assert.equal(doc.entryPoints.length, 1);
      });

    it('is not offered twice, nor inside a function', () => {
      assert.ok(!at(`${script('return "DIRECT";')}|`).labels.includes(label));
      assert.ok(!at('function f() { Find| }').labels.includes(label));
    });
  });

  describe('of results', () => {
    it('offers them behind return, in the quotes of the script', () => {
      assert.equal(accept('  return |', '"DIRECT"'), '  return "DIRECT";');
      assert.equal(accept('  return D|;', '"DIRECT"'), '  return "DIRECT";');
      assert.equal(accept("  if (host == 'a') return |", "'DIRECT'"), "  if (host == 'a') return 'DIRECT';");
    });

    it('offers them in a text that is returned, given to a variable for it, or begun', () => {
      for (const body of [
        'return "|";',
        'return "|',
        "return '|'",
        'return host == "a" ? "DIRECT" : "|";',
        'return ("|");',
        'var proxy = "|";',
        'route = "|";',
        'x["a"] = "PROXY a:1; |";',
      ])
        assert.ok(inScript(body).labels.includes('DIRECT'), body);
    });

    it('puts a choice in the place of the one that is typed', () => {
      assert.equal(accept('return "PROXY a:1; DI|; x";', 'DIRECT'), 'return "PROXY a:1; DIRECT; x";');
      assert.equal(accept('return "PR|";', 'PROXY …'), 'return "PROXY proxy.example.com:8080";');
    });

    it('offers the proxies that the script names, but not those with a password', () => {
      const body = 'var a = "PROXY a.example.com:8080; HTTPS b:443", b = "PROXY me:secret@c:1"; return "|";';
      const { labels } = inScript(body);
      assert.ok(labels.includes('PROXY a.example.com:8080') && labels.includes('HTTPS b:443'));
      assert.ok(!labels.join().includes('secret'));
      assert.deepEqual(inScript('var a = "PROXY a:8080"; return "PROXY |";').labels, [
        'a:8080',
        'proxy.example.com:8080',
      ]);
    });

    it('does not offer what stands there already', () =>
      assert.ok(!inScript('return "PROXY a:1; |; DIRECT";').labels.includes('DIRECT')));

    it('finds the text to return behind a call that is not closed', () =>
      assert.ok(inScript('if (shExpMatch(host, "a"\n  return "|";').labels.includes('DIRECT')));
  });

  describe('of hosts', () => {
    const patterns = endpoints('Worldwide').map(({ pattern }) => pattern);

    it('offers patterns where they work, and single hosts elsewhere', () => {
      const { labels } = inScript('if (shExpMatch(host, "|")) return "DIRECT";');
      assert.ok(patterns.every((pattern) => labels.includes(pattern)));
      for (const body of [
        'host == "|"',
        "host === '|'",
        'host.toLowerCase() != "|"',
        'localHostOrDomainIs(host, "|")',
      ]) {
        const single = inScript(`if (${body}) return "DIRECT";`).labels;
        assert.ok(single.includes('outlook.office.com') && !single.some((label) => label.includes('*')), body);
      }
      const ends = inScript('if (dnsDomainIs(host, "|")) return "DIRECT";').labels;
      assert.ok(ends.includes('.sharepoint.com') && ends.every((label) => label.startsWith('.')));
    });

    it('offers them in a list and a switch too', () => {
      assert.ok(inScript('var list = ["a", "|"];').labels.includes('*.sharepoint.com'));
      assert.ok(inScript('switch (host) { case "|": }').labels.includes('outlook.office.com'));
    });

    it('puts those first that ask for the most', () => {
      const { completions } = inScript('if (shExpMatch(host, "|")) return "DIRECT";');
      const best = completions.filter(({ rank }) => rank === 0).map(({ label }) => label);
      assert.deepEqual(best, [
        'outlook.cloud.microsoft',
        'outlook.office.com',
        'outlook.office365.com',
        '*.sharepoint.com',
      ]);
      assert.equal(
        render(completions.find(({ label }) => label === 'outlook.office.com')!.detail!),
        'Optimize, required',
      );
    });

    it('puts one in the place of the whole text', () =>
      assert.equal(
        accept('if (shExpMatch(host, "*.share|point")) ;', '*.sharepoint.com'),
        'if (shExpMatch(host, "*.sharepoint.com")) ;',
      ));

    it('leaves the code behind an open quote alone', () =>
      assert.equal(
        accept('if (shExpMatch(host, "*.share|) return;', '*.sharepoint.com'),
        'if (shExpMatch(host, "*.sharepoint.com) return;',
      ));

    it('is silent about the URL and in other texts', () => {
      for (const body of [
        'if (shExpMatch(url, "|")) ;',
        'if (url == "|") ;',
        'alert("|");',
        'list["|"]',
        'host.indexOf("|")',
      ])
        assert.deepEqual(inScript(body).labels, [], body);
    });
  });

  describe('of other arguments', () => {
    it('offers days and months, with quotes where there are none', () => {
      assert.equal(accept('if (weekdayRange("|", "FRI")) ;', 'MON'), 'if (weekdayRange("MON", "FRI")) ;');
      assert.equal(accept('if (weekdayRange(M|)) ;', 'MON'), 'if (weekdayRange("MON")) ;');
      assert.equal(inScript('if (weekdayRange("|")) ;').labels.length, 7);
      assert.ok(inScript('if (weekdayRange("MON", "|")) ;').labels.includes('GMT'));
      assert.ok(inScript('if (dateRange(1, "|")) ;').labels.includes('DEC'));
      assert.deepEqual(inScript('if (timeRange(8, 17, "|")) ;').labels, ['GMT']);
    });

    it('offers networks, and first the mask that goes with one', () => {
      assert.ok(inScript('if (isInNet(host, "|")) ;').labels.includes('192.168.0.0'));
      assert.equal(inScript('if (isInNet(host, "172.16.0.0", "|")) ;').labels[0], '255.240.0.0');
      assert.ok(inScript('if (isInNetEx(ip, "|")) ;').labels.includes('fc00::/7'));
    });
  });

  describe('of comments', () => {
    it('offers what m365lint reads there', () =>
      assert.deepEqual(at('// m|').labels, ['m365lint-ignore', 'm365lint-ignore-file', 'm365lint-expect']));

    it('offers rules, also behind others', () => {
      for (const marked of ['// m365lint-ignore |', '/* m365lint-ignore-file pac/a, pac/|x */'])
        assert.deepEqual(
          at(marked).labels,
          pac.rules.map(({ id }) => id),
        );
      const { text, completions } = at('/* m365lint-ignore pac/|x */');
      assert.equal(applyEdits(text, [completions[0]!.edit]), `/* m365lint-ignore ${completions[0]!.label} */`);
    });

    it('offers what can be expected', () => {
      assert.ok(at('// m365lint-expect |').labels.includes('https://outlook.office.com -> DIRECT'));
      assert.ok(at('// m365lint-expect https://a.example.com -> |').labels.includes('DIRECT'));
    });

    for (const marked of ['// |', '// a comment |', '/* m365lint | */', '// see m|'])
      it(`is silent at ${marked}`, () => assert.deepEqual(at(marked).labels, []));
  });
});
