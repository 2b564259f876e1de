import assert from 'node:assert/strict';
import { render } from '../server/src/core/message';
import { pacFunctions } from '../server/src/knowledge/pac-functions';
import { citeResolves } from '../server/src/knowledge/sources';
import { pac } from '../server/src/pac';

const script = (body: string) => `function FindProxyForURL(url, host) {\n${body}\n}\n`;

/** The hover where '|' stands, as one text. */
function at(marked: string): { marks: string; text: string } | undefined {
  const offset = marked.indexOf('|');
  const source = marked.replace('|', '');
  const hover = pac.hover(pac.parse({ text: source, path: 'proxy.pac' }), offset);
  if (!hover) return undefined;
  assert.ok(hover.sources.length > 0 && hover.sources.every(citeResolves), hover.sources.join());
  return {
    marks: source.slice(hover.span.start, hover.span.end),
    text: hover.paragraphs.map((paragraph) => render(paragraph)).join('\n'),
  };
}

const inScript = (body: string) => at(script(body));

/** The hover holds every one of these. */
function says(body: string, marks: string, ...parts: (string | RegExp)[]) {
  const found = inScript(body);
  assert.equal(found?.marks, marks, body);
  for (const part of parts) assert.match(found.text, part instanceof RegExp ? part : new RegExp(escaped(part)), body);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

describe('hover in PAC scripts', () => {
  describe('on a function', () => {
    it('has arguments, pitfalls, engines and an example', () =>
      says(
        'if (sh|ExpMatch(host, "*.example.com")) return "DIRECT";',
        'shExpMatch',
        '**`shExpMatch(text, pattern)`**',
        '`pattern`: A pattern with * and ?',
        'It is no regular expression.',
        'Chrome, Edge, Firefox and WinHTTP have it.',
        'Example: `shExpMatch(host, "*.example.com")`',
      ));

    for (const { name } of pacFunctions)
      it(`knows ${name}, at either end of the name`, () => {
        assert.equal(inScript(`x = |${name}();`)?.marks, name);
        assert.equal(inScript(`x = ${name}|();`)?.marks, name);
        assert.equal(inScript(`x = typeof ${name}|`)?.marks, name);
      });

    it('tells which engines have it', () => {
      says('isInNetEx|(a, b)', 'isInNetEx', 'Chrome and Edge have it, and WinHTTP inside FindProxyForURLEx.');
      says('convert_addr|("10.0.0.1")', 'convert_addr', /for WinHTTP it is not documented/);
      says('getClientVersion|()', 'getClientVersion', 'Only WinHTTP has it');
      says('dateRange|(1)', 'dateRange', '`(day, month, year, lastDay, lastMonth, lastYear)`');
    });

    it('knows it in a script that is half typed', () =>
      says('if (isInNet|(host, "10.', 'isInNet', 'A host name is looked up first'));

    for (const marked of [
      'host.isInNet|(a)',
      '"isInNet|"',
      '// isInNet|',
      '/isInNet|/.test(a)',
      'isinnet|(a)',
      'var isInNet|;',
      'other|()',
    ])
      it(`is silent at ${marked}`, () => assert.equal(inScript(marked), undefined));
  });

  it('on the entry point tells who calls it', () => {
    assert.match(
      at('function Find|ProxyForURL(url, host) {}')?.text ?? '',
      /Browsers hand over `url` without its path/,
    );
    assert.match(at('function FindProxyForURLEx|(url, host) {}')?.text ?? '', /Firefox never call it/);
  });

  describe('on a host of Microsoft 365', () => {
    it('has the endpoint set, the category and what to do', () =>
      says(
        'if (host == "outlook.|office.com") return "DIRECT";',
        'outlook.office.com',
        'Endpoint set 1, Exchange Online: **Optimize**, required, TCP 80, 443',
        'Send it DIRECT, before any other test',
        'Endpoint list of 2026-08-11.',
      ));

    it('reads patterns, ends of names, URLs and lists', () => {
      says('shExpMatch(host, "*.share|point.com")', '*.sharepoint.com', 'Endpoint set 31', '**Optimize**');
      says('dnsDomainIs(host, ".share|point.com")', '.sharepoint.com', '**`*.sharepoint.com`**');
      says('shExpMatch(url, "https://outlook.off|ice.com/*")', 'https://outlook.office.com/*', 'set 1,');
      says('var list = ["|aka.ms", ".lync.com"];', 'aka.ms', 'set 17, Teams: **Default**');
      says('var list = ["aka.ms", ".ly|nc.com"];', '.lync.com', '**`*.lync.com`**', '**Allow**');
      says('if (host == "Outlook.|Office.com") return "DIRECT";', 'Outlook.Office.com', '**Optimize**');
    });

    it('says by which entry a name is covered', () =>
      says(
        'if (host == "contoso.share|point.com") ;',
        'contoso.sharepoint.com',
        'By `*.sharepoint.com`: endpoint set 31',
      ));

    it('tells what else a wildcard matches', () => {
      says(
        'shExpMatch(host, "*.off|ice.com")',
        '*.office.com',
        '**Default**',
        'that ask for more: `outlook.office.com` (Optimize)',
      );
      says('shExpMatch(host, "*.|live.com")', '*.live.com', /matches \d+ entries of the list: `/, ', …');
    });

    it('tells of activation, revocation, sign-in and nested hosts', () => {
      says('host == "crl.micro|soft.com"', 'crl.microsoft.com', 'The activation of Office needs it', 'over plain http');
      says('host == "login.microsoft|online.com"', 'login.microsoftonline.com', 'With tenant restrictions');
      says('host == "cdn.odc.|officeapps.live.com"', 'cdn.odc.officeapps.live.com', 'test it before that one');
      assert.doesNotMatch(
        inScript('host == "outlook.|office.com"')!.text,
        /activation|certificates|restrictions|before that/,
      );
    });

    it('tells of hosts that have gone', () => {
      says('host == "www.acom|pli.com"', 'www.acompli.com', 'gone in 2026-08');
      says(
        'shExpMatch(host, "*.secure.skype|assets.com")',
        '*.secure.skypeassets.com',
        'Its successor is `join.secure.skypeassets.com`',
      );
    });

    it('finds hosts of other clouds', () =>
      says('host == "outlook.off|ice365.us"', 'outlook.office365.us', /Microsoft 365 \(USGov\w+\)/));

    it('knows them in a script that is half typed', () =>
      says('if (host == "outlook.|office.com" || shExpMatch(', 'outlook.office.com', '**Optimize**'));

    for (const body of [
      'host == "www.exam|ple.com"',
      'shExpMatch(host, "*.c|om")',
      'host == "off|ice"',
      'x = "a b |c"',
      'x = "|"',
    ])
      it(`is silent at ${body}`, () => assert.equal(inScript(body), undefined));
  });

  describe('on a result', () => {
    it('explains choice by choice', () =>
      says(
        'return "PROXY a.example.com:8080; HTTPS b|:443; SOCKS5 c:1080; DIRECT";',
        'PROXY a.example.com:8080; HTTPS b:443; SOCKS5 c:1080; DIRECT',
        '`PROXY a.example.com:8080`: an HTTP proxy at a.example.com, port 8080, in every engine.',
        '`HTTPS b:443`: an HTTP proxy at b, port 443, to which the client speaks TLS.',
        'a SOCKS proxy of version 5 at c',
        '`DIRECT`: without a proxy',
        'from left to right',
      ));

    it('says which port is assumed', () => {
      says('return "PROXY |a";', 'PROXY a', 'port 80, as none is written');
      says('return "HTTPS |a";', 'HTTPS a', 'port 443, as none is written');
      says('return "SOCKS |a";', 'SOCKS a', 'port 1080, as none is written', 'Edge and Firefox speak version 4');
    });

    it('joins what a result is made of', () =>
      says('var p = "PROXY a|:1"; return p + "; DIRECT";', 'PROXY a:1', '`PROXY a:1`', '`DIRECT`'));

    it('says what browsers pass over', () => {
      says('return "HTTP a|:80";', 'HTTP a:80', 'Firefox reads it as PROXY');
      says('return "DIRCT|";', 'DIRCT', 'Chrome and Edge pass over this choice');
      says('return "QUIC a|:443";', 'QUIC a:443', 'Firefox does not');
    });

    it('never repeats a password', () => {
      const found = inScript('return "PROXY me:secret@a|:1";');
      assert.ok(found && !found.text.includes('secret'));
      const withSign = inScript('return "PROXY me:sec@ret@a|:1";');
      assert.ok(withSign?.text.includes('***@a:1') && !withSign.text.includes('sec'), withSign?.text);
    });

    it('takes no longer for hundreds of colons', () => {
      assert.ok(inScript(`return "PROXY ${'a:'.repeat(900)}|";`));
    });

    it('knows one in a script that is half typed', () =>
      says('if (host == "a") return "PROXY a|:1', 'PROXY a:1', 'port 1,'));
  });

  it('is silent in what is no script', () => assert.equal(at('https://outlook.|office.com/'), undefined));
});
