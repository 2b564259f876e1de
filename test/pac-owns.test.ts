import assert from 'node:assert/strict';
import { owns } from '../server/src/pac/owns';
import { parse } from '../server/src/pac/parse';

/** "owned", or the key of the reason why not. */
function verdict(text: string, path?: string): string {
  const ownership = owns({ text, path });
  return ownership.owned ? 'owned' : ownership.reason!.id.split('.').at(-1)!;
}

const script = 'function FindProxyForURL(url, host) {\n  return "DIRECT";\n}\n';

describe('which files are PAC scripts', () => {
  for (const path of ['proxy.pac', 'a/PROXY.PAC', 'wpad.dat', 'wpad-old.dat'])
    for (const text of [
      '\0\x01\x02\x03\x04',
      'PK\x03\x04 archive',
      'f\0u\0n\0c\0t\0i\0o\0n\0',
      '<!DOCTYPE html><html></html>',
      '\uFEFF<?xml version="1.0"?><a/>',
    ])
      it(`a file named ${path} that holds ${JSON.stringify(text)}, which engines get in place of a script`, () =>
        assert.equal(verdict(text, path), 'owned'));

  for (const path of ['proxy.pac', 'a/b/PROXY.PAC', 'proxy.pac.tmpl', 'wpad.dat', 'a/wpad.dat', 'wpad-old.dat'])
    for (const text of [
      script,
      '',
      '\uFEFF',
      '// only a comment\n',
      '/* one\n more */',
      'var x = 1;',
      'http://proxy.example.com/proxy.pac\n',
      '\\\\server\\share\\proxy.pac',
      '[AutoProxy 0.2.9]\n||example.com\n',
      'W0F1dG9Qcm94eSAwLjIuOV0K',
      '||example.com\n@@||example.net\n',
      'function FindProxyForURL(url, host { return "DIRECT" }',
      'PROXY proxy.example.com:8080',
      '{% if x %}function FindProxyForURL(u, h) {{% endif %}',
    ])
      it(`a file named ${path} that holds ${JSON.stringify(text.slice(0, 40))}`, () =>
        assert.equal(verdict(text, path), 'owned'));

  const strangers: [text: string, reason: string][] = [
    ['version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n', 'pointer'],
    ["| package |\npackage := Package name: 'A'.\n", 'otherText'],
    ['lorem ipsum dolor', 'otherText'],
  ];
  for (const [text, reason] of strangers)
    it(`not a file named .pac that holds ${JSON.stringify(text)}`, () => assert.equal(verdict(text, 'x.pac'), reason));

  it('not a template or a page about one that holds no script', () => {
    assert.equal(verdict('<!DOCTYPE html><html></html>', 'proxy.pac.html'), 'page');
    assert.equal(verdict('PK\x03\x04 archive', 'proxy.pac.zip'), 'binary');
  });

  for (const text of [
    script,
    `"use strict";\n${script}`,
    'function FindProxyForURLEx(url, host) { return "DIRECT"; }',
    'function findProxyForUrl(url, host) { return "DIRECT"; }',
    'var FindProxyForURL = function (url, host) { return "DIRECT"; };',
    'const FindProxyForURL = (url, host) => "DIRECT";',
    'FindProxyForURL = function (url, host) { return "DIRECT"; };',
    'this.FindProxyForURL = function (url, host) { return "DIRECT"; };',
    `${script}if (typeof module !== "undefined") module.exports = FindProxyForURL;`,
    'function FindProxyForURL(url, host) {\n  if (host == “a”) return "DIRECT";\n}',
    'function FindProxyForURL(url, host) {\n  if (',
  ])
    it(`JavaScript of any name that holds ${JSON.stringify(text.slice(0, 60))}`, () => {
      assert.equal(verdict(text, 'src/proxy.js'), 'owned');
      assert.equal(verdict(text), 'owned');
    });

  for (const text of [
    '',
    'var x = 1;',
    'FindProxyForURL(url, host);',
    'var answer = FindProxyForURL("http://a/", "a");',
    '// function FindProxyForURL(url, host) {}\nvar x = 1;',
    'var pac = "function FindProxyForURL(url, host) { return 1; }";',
    'var pac = `\nfunction FindProxyForURL(url, host) {\n  return "DIRECT";\n}\n`;',
    'function make() {\n  function FindProxyForURL(url, host) { return "DIRECT"; }\n  return String(FindProxyForURL);\n}',
    'import x from "x";\nfunction FindProxyForURL(url, host) {\n  return "DIRECT";\n}',
    'export function FindProxyForURL(url, host) { return "DIRECT"; }',
    'var FindProxyForURLs = 1; function FindProxyForURLExtra() {}',
    'if (a == FindProxyForURL) {}',
  ])
    it(`not JavaScript that holds ${JSON.stringify(text.slice(0, 60))}`, () => {
      assert.equal(verdict(text, 'src/proxy.js'), 'unclear');
      assert.equal(verdict(text), 'unclear');
    });

  it('not a .dat file of another name without the entry point', () => {
    assert.equal(verdict('var x = 1;', 'data.dat'), 'unclear');
    assert.equal(verdict('http://a.b/', 'mywpad2.dat'), 'unclear');
    assert.equal(verdict(script, 'data.dat'), 'owned');
  });
});

describe('what stands in a PAC file', () => {
  const contents: [text: string, content: string][] = [
    [script, 'script'],
    ['', 'empty'],
    ['\uFEFF \r\n', 'empty'],
    ['// comment\n<!-- comment\n', 'empty'],
    ['http://proxy.example.com/proxy.pac', 'address'],
    ['  "https://a.b/c?d"\n', 'address'],
    ['http://a.b/\r\nhttp://c.d/\r\n', 'address'],
    ['file://server/share/proxy.pac', 'address'],
    ['http://a.b/ is where it is', 'script'],
    ['[AutoProxy]\nexample.com', 'autoproxy'],
    ['! Title: list\n||example.com^\n@@||a.example.com\n', 'autoproxy'],
    ['<html><body>404</body></html>', 'page'],
    ['<!-- a comment, as old scripts have it\nvar x = 1;', 'script'],
    ['\x89PNG\r\n\x1a\n', 'binary'],
    ['x\0', 'script'],
  ];
  for (const [text, content] of contents)
    it(`${JSON.stringify(text)} is ${content}`, () => assert.equal(parse({ text }).content, content));

  it('has no nodes where it is no script', () => {
    const doc = parse({ text: 'http://a.b/c' });
    assert.deepEqual([doc.nodes('Identifier').length, doc.broken, doc.tests, doc.results], [0, false, [], []]);
  });
});
